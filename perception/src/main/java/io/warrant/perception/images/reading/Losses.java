package io.warrant.perception.images.reading;

import jj2000.j2k.util.MsgLogger;

import java.util.Locale;
import java.util.stream.Stream;

/// Whether JJ2000 says that something of a picture is lost. Nothing it says is kept or shown.
final class Losses implements MsgLogger {

    private boolean any;

    @Override
    public void printmsg(int severity, String message) {
        if (severity != LOG && severity != INFO) {
            var text = message.toLowerCase(Locale.ROOT);
            any |=
                    Stream.of("truncated", "corrupt", "missing", "error", "short")
                            .anyMatch(text::contains);
        }
    }

    @Override
    public void println(String text, int first, int indent) {}

    @Override
    public void flush() {}

    boolean any() {
        return any;
    }
}
