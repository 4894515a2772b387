package io.warrant.app.text;

import io.warrant.sources.pack.KnowledgeDiff;
import io.warrant.sources.pack.KnowledgeDiff.SourceChange;

import java.util.function.Function;

/// What changed between two knowledge bases, for a terminal.
public final class KnowledgeDiffText {

    private final Lines lines;

    private KnowledgeDiffText(Lines lines) {
        this.lines = lines;
    }

    public static String render(KnowledgeDiff diff, Style style) {
        var text = new KnowledgeDiffText(new Lines(style));
        text.write(diff);
        return text.lines.toString();
    }

    private void write(KnowledgeDiff diff) {
        if (diff.isEmpty()) {
            lines.add("", "No difference in sources, diseases, associations or frequencies.");
            return;
        }
        lines.heading("Sources");
        diff.sources().forEach(change -> lines.add("  ", "      ", source(change)));
        changes("Diseases added", "+ ", diff.diseases().added(), KnowledgeDiffText::disease);
        changes("Diseases removed", "− ", diff.diseases().removed(), KnowledgeDiffText::disease);
        changes(
                "Diseases renamed",
                "~ ",
                diff.diseases().renamed(),
                it -> it.id() + " " + it.before() + " → " + it.after());
        changes("Associations added", "+ ", diff.associations().added(), KnowledgeDiffText::stated);
        changes(
                "Associations removed",
                "− ",
                diff.associations().removed(),
                KnowledgeDiffText::stated);
        changes(
                "Frequencies changed",
                "~ ",
                diff.associations().changed(),
                it ->
                        pair(it.pair())
                                + ": "
                                + Figures.patients(it.before())
                                + " → "
                                + Figures.patients(it.after()));
    }

    private <T> void changes(
            String title,
            String sign,
            KnowledgeDiff.Changes<T> changes,
            Function<T, String> words) {
        lines.blank().heading(title + ": " + Figures.grouped(changes.count()));
        changes.first().forEach(change -> lines.add("  " + sign, words.apply(change)));
        int more = changes.count() - changes.first().size();
        if (more > 0) {
            lines.add("    ", "and " + Figures.grouped(more) + " more.");
        }
    }

    private static String source(SourceChange change) {
        return switch (change) {
            case SourceChange.Added(var source) -> "+ " + source.id() + " " + source.version();
            case SourceChange.Removed(var source) -> "− " + source.id() + " " + source.version();
            case SourceChange.Replaced(var before, var after) ->
                    "~ " + after.id() + " " + before.version() + " → " + after.version();
        };
    }

    private static String disease(KnowledgeDiff.Named disease) {
        return disease.id() + " " + disease.label();
    }

    private static String stated(KnowledgeDiff.Stated stated) {
        return pair(stated.pair()) + ": " + Figures.patients(stated.frequency());
    }

    private static String pair(KnowledgeDiff.Pair pair) {
        return pair.disease() + " " + pair.diseaseLabel() + ": " + pair.termLabel();
    }
}
