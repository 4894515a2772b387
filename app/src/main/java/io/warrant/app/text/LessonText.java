package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.sources.solved.KeptOut;
import io.warrant.sources.solved.Lesson;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was learned, for a terminal.
public final class LessonText {

    private static final int NAMED = 5;

    /// Where the lesson went.
    ///
    /// @param file the pack
    /// @param fingerprint of its content
    /// @param seconds that it took from start to end
    public record Written(String file, String fingerprint, double seconds) {}

    private LessonText() {}

    public static String render(Lesson lesson, Written written, Style style) {
        var base = KnowledgeBase.of(lesson.columns());
        var lines = new Lines(style);
        lines.add(
                "",
                "Learned from "
                        + Figures.count(lesson.taken(), "case")
                        + (lesson.known() == 0
                                ? ""
                                : ", of which "
                                        + Figures.grouped(lesson.known())
                                        + " are of patients known before")
                        + ", in "
                        + String.format(Locale.ROOT, "%.1f", written.seconds())
                        + "\u00a0s.");
        lines.add("Wrote ", "  ", written.file() + ", SHA-256 " + written.fingerprint() + ".");
        lines.add("", cohorts(base));
        added(lines, base);
        keptOut(lines, lesson.keptOut());
        if (!lesson.warnings().isEmpty()) {
            lines.blank().heading("Mind");
            lesson.warnings().forEach(warning -> lines.add("  ", "    ", warning));
        }
        return lines.toString();
    }

    /// What knowledge has learned from, in a sentence.
    static String cohorts(KnowledgeBase base) {
        var solved = base.solved();
        if (solved.isEmpty()) {
            return "Solved cases: none.";
        }
        return "Solved cases: "
                + Figures.grouped(solved.size())
                + " of "
                + Figures.count(
                        (int) solved.stream().map(SolvedCase::reference).distinct().count(),
                        "publication")
                + ", "
                + Figures.count(
                        (int) solved.stream().map(SolvedCase::disease).distinct().count(),
                        "disease")
                + "; "
                + Figures.count(base.solved().added().cardinality(), "disease")
                + " known from them alone.";
    }

    private static void added(Lines lines, KnowledgeBase base) {
        var added = base.solved().added();
        if (added.isEmpty()) {
            return;
        }
        lines.blank().heading("Diseases known from cases alone: " + added.cardinality());
        added.stream()
                .limit(NAMED)
                .forEach(disease ->
                        lines.add(
                                "  ",
                                "    ",
                                base.diseaseId(disease) + " " + base.diseaseLabel(disease)));
        more(lines, added.cardinality());
    }

    private static void keptOut(Lines lines, List<KeptOut> all) {
        for (var reason : KeptOut.Reason.values()) {
            var some = all.stream().filter(one -> one.reason() == reason).toList();
            if (some.isEmpty()) {
                continue;
            }
            lines.blank().heading("Kept out, " + reason.words() + ": " + some.size());
            some.stream()
                    .limit(NAMED)
                    .forEach(one ->
                            lines.add(
                                    "  ",
                                    "    ",
                                    List.of(one.name(), one.detail()).stream()
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(": "))));
            more(lines, some.size());
        }
    }

    private static void more(Lines lines, int all) {
        if (all > NAMED) {
            lines.add("    ", "and " + Figures.grouped(all - NAMED) + " more.");
        }
    }
}
