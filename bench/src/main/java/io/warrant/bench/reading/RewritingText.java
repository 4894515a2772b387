package io.warrant.bench.reading;

import io.warrant.bench.metrics.Rates;

import java.util.Locale;
import java.util.function.ToIntFunction;

/// Renders a [RewritingResult] as a short text for a terminal.
public final class RewritingText {

    private static final int LISTED = 30;

    private final StringBuilder out = new StringBuilder();
    private final RewritingResult result;

    private RewritingText(RewritingResult result) {
        this.result = result;
    }

    public static String render(RewritingResult result) {
        var text = new RewritingText(result);
        text.findings();
        text.ranks();
        text.misreadings();
        return text.out.toString();
    }

    private void findings() {
        var sample = result.sample();
        line(
                "%d of %d cases (seed %d), rewritten as sentences and read back; knowledge %s.",
                result.cases().size(), sample.eligible(), sample.seed(), sample.knowledge());
        line("");
        line("%-44s%10s%8s%8s", "", "precision", "recall", "F1");
        row("observed: same term", result.scores().observed());
        row("observed: same term, or above or below it", result.scores().observedKin());
        row("excluded: same term", result.scores().excluded());
        row("excluded: same term, or above or below it", result.scores().excludedKin());
        line("");
        var people = result.people();
        line(
                "sex read in %d of %d notes that tell it, age in %d of %d",
                people.sexRead(), people.sexTold(), people.ageRead(), people.ageTold());
    }

    private void ranks() {
        line("");
        line("%-44s%10s%8s%8s%8s", "", "top 1", "top 3", "top 10", "median");
        ranks("the case as coded", RewritingResult.Ranks::coded);
        ranks("coded findings, patient as the note tells", RewritingResult.Ranks::told);
        ranks("read from the note", RewritingResult.Ranks::read);
        line("");
        shift("as coded", RewritingResult.Ranks::coded);
        shift("coded findings, patient as the note tells", RewritingResult.Ranks::told);
        line("the case's own publications are left out of all");
    }

    private void ranks(String name, ToIntFunction<RewritingResult.Ranks> which) {
        var rates = result.rates(which);
        int median = result.median(which);
        line(
                "%-44s%10.1f%8.1f%8.1f%8s",
                name,
                100 * rates.top1(),
                100 * rates.top3(),
                100 * rates.top10(),
                median == Rates.MISSED ? "–" : String.valueOf(median));
    }

    private void shift(String name, ToIntFunction<RewritingResult.Ranks> before) {
        var shift = result.shift(before);
        line(
                "read against %s: %d rank worse, %d the same, %d better",
                name, shift.worse(), shift.same(), shift.better());
    }

    private void misreadings() {
        var all = result.misreadings();
        if (all.isEmpty()) {
            return;
        }
        line("");
        line(
                "%d misreadings, %d different ones; the %d most frequent (--json FILE has all):",
                all.stream().mapToInt(Misreading::times).sum(),
                all.size(),
                Math.min(LISTED, all.size()));
        all.stream().limit(LISTED).forEach(this::misreading);
    }

    private void misreading(Misreading one) {
        var what = one.what();
        line(
                "%5d%s × %-10s \"%s\"%s%s",
                one.times(),
                one.of() == 0 ? "" : " of " + one.of(),
                word(what.kind()),
                what.words(),
                what.written().isEmpty() ? "" : ", written for " + what.written(),
                one.read().isEmpty() ? "" : ", read as " + one.read());
    }

    static String word(Misreading.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(String name, Score score) {
        line("%-44s%10.3f%8.3f%8.3f", name, score.precision(), score.recall(), score.f1());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
