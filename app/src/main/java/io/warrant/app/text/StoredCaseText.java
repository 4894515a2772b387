package io.warrant.app.text;

import io.warrant.ledger.cases.CaseSummary;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Opinion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Kept cases for a terminal.
public final class StoredCaseText {

    private StoredCaseText() {}

    /// One case a line.
    public static String list(List<CaseSummary> cases, Style style) {
        var lines = new Lines(style);
        for (var one : cases) {
            lines.add(
                    "",
                    "    ",
                    lines.paint(Paint.NAME, one.id().value())
                            + "  "
                            + one.changed()
                            + "  version "
                            + one.version()
                            + (one.judgements() == 0 ? "" : ", " + judged(one.judgements()))
                            + (one.title().isEmpty() ? "" : "  " + one.title()));
        }
        lines.add("", Figures.count(cases.size(), "case") + ".");
        return lines.toString();
    }

    private static String judged(long judgements) {
        return Figures.count((int) judgements, "judgement");
    }

    /// All of a case but its older versions' bytes.
    public static String show(StoredCase stored, List<Judgement> judgements, Style style) {
        var lines = new Lines(style);
        lines.heading(stored.id() + (stored.title().isEmpty() ? "" : "  " + stored.title()));
        for (var version : stored.versions()) {
            lines.add(
                    "  ",
                    "version " + version.number() + ", " + version.at() + ", " + version.who());
        }
        for (var judgement : judgements) {
            lines.blank();
            judgement(judgement, lines);
        }
        lines.blank();
        return lines + plain(new String(stored.newest().body(), StandardCharsets.UTF_8)) + "\n";
    }

    /// A record may come from anybody: what would steer a terminal is left out.
    private static String plain(String record) {
        return record.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").stripTrailing();
    }

    private static void judgement(Judgement judgement, Lines lines) {
        var occasion = judgement.occasion();
        lines.add(
                "",
                lines.paint(Paint.NAME, occasion.who())
                        + " judged version "
                        + occasion.version()
                        + " at "
                        + occasion.at()
                        + ", "
                        + switch (occasion.stage()) {
                            case BEFORE -> "before the answer was seen:";
                            case AFTER -> "knowing the answer:";
                        });
        judgement.opinions().forEach(opinion -> lines.add("  ", "      ", words(opinion)));
        for (var each : judgement.corrections()) {
            lines.add(
                    "  ",
                    "      ",
                    each.term()
                            + " is "
                            + word(each.to())
                            + ", not "
                            + word(each.from())
                            + (each.why().isEmpty() ? "" : ": " + each.why()));
        }
        if (!judgement.why().isBlank()) {
            lines.add("  ", judgement.why());
        }
        lines.add(
                "  ",
                "      ",
                "The program said: "
                        + judgement.answer().diseases().stream().collect(Collectors.joining(", "))
                        + ".");
    }

    private static String words(Opinion opinion) {
        return opinion.disease()
                + " "
                + word(opinion.verdict())
                + (opinion.why().isEmpty() ? "" : ": " + opinion.why());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
