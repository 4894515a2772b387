package io.warrant.app.text;

import io.warrant.ledger.endurance.Endured;

/// What a ledger lost to kills, for a terminal.
public final class EnduredText {

    private EnduredText() {}

    public static String render(Endured endured, Style style) {
        var lines = new Lines(style);
        var acknowledged = endured.acknowledged();
        lines.add(
                "",
                Figures.count(endured.kills(), "kill")
                        + " (seed "
                        + endured.seed()
                        + "). Acknowledged: "
                        + acknowledged.entries()
                        + " entries, "
                        + acknowledged.cases()
                        + " versions of cases, "
                        + acknowledged.judgements()
                        + " judgements. On disk without an acknowledgement: "
                        + endured.unacknowledged()
                        + ".");
        endured.lost().forEach(lost -> lines.add(lines.paint(Paint.AGAINST, "lost") + "  ", lost));
        lines.add(
                "",
                endured.lost().isEmpty()
                        ? "Nothing that was acknowledged is lost."
                        : Figures.count(endured.lost().size(), "thing") + " lost.");
        lines.add(
                "",
                endured.verification().isSound()
                        ? "The chain verifies: " + endured.verification().entries() + " entries."
                        : "The chain does not verify.");
        return lines.toString();
    }
}
