package io.warrant.app.cli;

import io.warrant.sources.progress.Progress;

import java.io.PrintStream;
import java.util.Locale;

/// Shows progress on one line of standard error that is written over and over, and cleared at the
/// end; only on a terminal.
final class ProgressLine implements Progress, AutoCloseable {

    private static final long EVERY_NANOS = 100_000_000;
    private static final int BAR = 20;

    private final PrintStream err;
    private final Screen screen;
    private final boolean unicode;
    private String shown = "";
    private long last;

    private ProgressLine(PrintStream err, Screen screen, boolean unicode) {
        this.err = err;
        this.screen = screen;
        this.unicode = unicode;
    }

    static ProgressLine on(Session session) {
        var terminal = session.terminal();
        return new ProgressLine(terminal.err(), terminal.screen(), terminal.showsUnicode());
    }

    @Override
    public synchronized void at(String step, long done, long total) {
        if (!screen.showsErr()) {
            return;
        }
        long now = System.nanoTime();
        if (now - last < EVERY_NANOS && done != total && shown.startsWith(step)) {
            return;
        }
        last = now;
        show(line(step, done, total));
    }

    private String line(String step, long done, long total) {
        if (total <= 0) {
            return step + (done > 0 ? " " + number(done) : " …");
        }
        int full = (int) (BAR * Math.min(done, total) / total);
        var bar = (unicode ? "█" : "#").repeat(full) + (unicode ? "░" : ".").repeat(BAR - full);
        return step + " " + bar + " " + 100 * Math.min(done, total) / total + " %";
    }

    private static String number(long done) {
        return String.format(Locale.ROOT, "%,d", done);
    }

    private void show(String text) {
        var cut = text.length() < screen.width() ? text : text.substring(0, screen.width() - 1);
        err.print("\r" + cut + " ".repeat(Math.max(0, shown.length() - cut.length())) + "\r");
        if (!cut.isEmpty()) {
            err.print(cut);
        }
        err.flush();
        shown = cut;
    }

    @Override
    public synchronized void close() {
        if (!shown.isEmpty()) {
            show("");
        }
    }
}
