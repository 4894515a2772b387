package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.reasoning.Calibration;
import io.warrant.sources.build.BuildReport;

import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Knowledge for a terminal: what it is, and how it was built.
public final class KnowledgeText {

    private final Style style;

    public KnowledgeText(Style style) {
        this.style = style;
    }

    /// @param place where it lies and why it is used, as sentences
    public String about(String name, String fingerprint, String place, KnowledgeBase base) {
        var lines = new Lines(style);
        lines.add("", lines.paint(Paint.NAME, name));
        lines.add("  Place: ", "    ", place);
        lines.add("  SHA-256: ", "    ", fingerprint);
        lines.add("  ", "    ", counts(base));
        lines.add("  ", "    ", LessonText.cohorts(base));
        lines.add(
                "  Parameters: ",
                "    ",
                base.parameters().provenance() + "; docs/assumptions.md lists them.");
        lines.add("  Calibration: ", "    ", calibration(base));
        lines.blank().heading("Sources");
        base.sources().forEach(source -> source(lines, source));
        return lines.toString();
    }

    private static String calibration(KnowledgeBase base) {
        return Calibration.of(base.columns())
                .map(Calibration::reliability)
                .map(worth ->
                        String.format(
                                Locale.ROOT,
                                "measured on %s. Expected calibration error %.3f, Brier score"
                                        + " %.3f.",
                                worth.by(),
                                worth.error(),
                                worth.brier()))
                .orElse(
                        "none, so probabilities are raw. Learn from solved cases with `warrant"
                                + " knowledge learn`.");
    }

    private static String counts(KnowledgeBase base) {
        var catalogues = new TreeMap<String, Integer>();
        for (int disease = 0; disease < base.diseases(); disease++) {
            catalogues.merge(base.diseaseId(disease).catalogue(), 1, Integer::sum);
        }
        return Figures.count(base.ontology().size(), "term")
                + " ("
                + base.ontology().version()
                + "), "
                + Figures.count(base.diseases(), "disease")
                + " ("
                + catalogues.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Figures.grouped(entry.getValue()))
                        .collect(Collectors.joining(", "))
                + "), "
                + Figures.count(base.associations(), "association")
                + ", "
                + Figures.count(base.statements(), "source row")
                + ".";
    }

    private static void source(Lines lines, Source source) {
        lines.add(
                "  ",
                "    ",
                lines.paint(Paint.NAME, source.id())
                        + "  "
                        + source.title()
                        + ", "
                        + source.version());
        lines.add("    ", source.licence() + (source.url().isEmpty() ? "" : " " + source.url()));
        if (!source.fingerprint().isEmpty()) {
            lines.add("    ", lines.paint(Paint.FAINT, "SHA-256 " + source.fingerprint()));
        }
    }

    /// What a build read and what it left out.
    public String built(String file, String fingerprint, BuildReport report) {
        var lines = new Lines(style);
        lines.add("", "Built " + file + ", SHA-256 " + fingerprint + ".");
        lines.blank().heading("Read");
        for (var reading : report.readings()) {
            lines.add(
                    "  ",
                    "    ",
                    reading.source().id()
                            + " "
                            + reading.source().version()
                            + ", "
                            + reading.topic()
                            + ": "
                            + Figures.grouped(reading.rows())
                            + (reading.moved() == 0
                                    ? "."
                                    : ", "
                                            + Figures.grouped(reading.moved())
                                            + " of them moved to the term that replaced theirs."));
        }
        if (!report.losses().isEmpty()) {
            lines.blank().heading("Left out");
        }
        for (var loss : report.losses()) {
            lines.add(
                    "  ",
                    "    ",
                    loss.source().id()
                            + ": "
                            + Figures.count(loss.rows(), "row")
                            + ", "
                            + loss.reason()
                            + ", such as "
                            + loss.examples().stream().findFirst().orElse("none kept")
                            + ".");
        }
        if (!report.notes().isEmpty()) {
            lines.blank().heading("Mind");
            report.notes().forEach(note -> lines.add("  ", "    ", note));
        }
        return lines.toString();
    }
}
