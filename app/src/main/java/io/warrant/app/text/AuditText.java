package io.warrant.app.text;

import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Verification;

import java.util.List;

/// The audit log for a terminal.
public final class AuditText {

    private static final int SHOWN_HASH = 12;

    private AuditText() {}

    /// One entry a line.
    public static String log(List<Entry> entries, Style style) {
        var lines = new Lines(style);
        for (var entry : entries) {
            var deed = entry.deed();
            lines.add(
                    "",
                    "    ",
                    lines.paint(Paint.NAME, Long.toString(entry.number()))
                            + "  "
                            + deed.at()
                            + "  "
                            + deed.who()
                            + "  "
                            + deed.action()
                            + (deed.subject().isEmpty() ? "" : "  " + deed.subject())
                            + lines.paint(
                                    Paint.FAINT,
                                    "  " + entry.own().hex().substring(0, SHOWN_HASH)));
        }
        lines.add(
                "",
                entries.size() == 1 ? "1 entry." : Figures.grouped(entries.size()) + " entries.");
        return lines.toString();
    }

    /// @param heads how many heads that were kept elsewhere it was held against
    public static String verification(Verification verification, int heads, Style style) {
        var lines = new Lines(style);
        for (var breach : verification.breaches()) {
            lines.add(
                    lines.paint(Paint.AGAINST, "entry " + breach.number()) + "  ",
                    "    ",
                    breach.kind().words() + ".");
        }
        if (verification.more() > 0) {
            lines.add("", "And " + verification.more() + " more.");
        }
        lines.add(
                "",
                (verification.isSound()
                                ? "The log is as it was written: "
                                : "The log was tampered with: ")
                        + verification.entries()
                        + " entries, and "
                        + verification.kept()
                        + " records and judgements beside them. Head: "
                        + verification.head()
                        + ".");
        if (verification.isSound() && heads == 0) {
            lines.add(
                    "",
                    "Whoever can write the database could have written the whole log anew, or cut"
                            + " off its end. Only a head that was kept elsewhere shows that: give"
                            + " one with --head.");
        }
        return lines.toString();
    }
}
