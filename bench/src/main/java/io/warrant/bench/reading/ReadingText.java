package io.warrant.bench.reading;

import io.warrant.sources.corpora.Corpus;

import java.util.Locale;

/// Renders a [ReadingResult] as a short text for a terminal.
public final class ReadingText {

    private static final int LISTED = 20;

    private ReadingText() {}

    public static String render(ReadingResult result, ReadingSpeed speed) {
        var out = new StringBuilder();
        line(out, "%s: %d texts, read %s.", result.corpus(), result.texts(), result.how());
        line(out, "");
        line(out, "%-44s%10s%8s%8s", "", "precision", "recall", "F1");
        var scores = result.scores();
        if (result.says() != Corpus.Says.DENIAL) {
            row(out, "mentions: same term, overlapping words", scores.mentions());
            row(out, "mentions: same term, same words", scores.mentionsExactly());
            row(out, "mentions: same term, or above or below it", scores.mentionsKin());
            row(out, "documents: same term", scores.documents());
            row(out, "documents: same term, or above or below it", scores.documentsKin());
        }
        if (result.says() == Corpus.Says.TERMS_AND_DENIAL) {
            row(out, "documents: same term, same polarity", scores.documentsPolarity());
        }
        if (result.says() != Corpus.Says.TERMS) {
            row(out, "negated", scores.negation());
        }
        line(out, "");
        line(
                out,
                "recogniser loaded in %.0f ms; %.1f MB of text a second on one thread",
                speed.loadMillis(),
                speed.megabytesPerSecond());
        errors(out, result);
        return out.toString();
    }

    private static void errors(StringBuilder out, ReadingResult result) {
        if (result.misses().isEmpty()) {
            return;
        }
        line(out, "");
        line(
                out,
                "%d disagreements; the first %d (--json FILE has all):",
                result.misses().size(),
                Math.min(LISTED, result.misses().size()));
        result.misses().stream()
                .limit(LISTED)
                .forEach(miss ->
                        line(
                                out,
                                "  %s: %s \"%s\"%s%s",
                                miss.text(),
                                word(miss.kind()),
                                miss.words(),
                                miss.read().isEmpty() ? "" : ", read " + miss.read(),
                                miss.marked().isEmpty() ? "" : ", marked " + miss.marked()));
    }

    static String word(Miss.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void row(StringBuilder out, String name, Score score) {
        line(out, "%-44s%10.3f%8.3f%8.3f", name, score.precision(), score.recall(), score.f1());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
