package io.warrant.app.text;

import io.warrant.engine.knowledge.Statement;

import java.util.ArrayList;
import java.util.List;

/// Rows of sources in words.
public final class Rows {

    private Rows() {}

    /// Such as `12 of 14 patients; hpoa 2023-01-27, PMID:1, PCS, HPO:probinson[2020-01-01]`.
    public static String words(Statement row) {
        var parts = new ArrayList<String>();
        parts.add(row.source().id() + "\u00a0" + row.source().version());
        add(parts, "", row.citation().reference());
        add(parts, "", row.citation().evidence());
        add(parts, "", row.citation().curation());
        add(parts, "only ", row.limits().sex().toLowerCase(java.util.Locale.ROOT));
        add(parts, "onset ", row.limits().onset());
        add(parts, "modifier ", row.limits().modifiers());
        add(parts, "stated as ", row.limits().asStated());
        if (row.isBorrowed()) {
            parts.add("lent by " + row.loan().lender() + " (" + row.loan().relation() + " entry)");
        }
        return (row.negated() ? "denied" : Figures.patients(row.frequency()))
                + "; "
                + String.join(", ", parts);
    }

    private static void add(List<String> parts, String lead, String text) {
        if (!text.isEmpty()) {
            parts.add(lead + text);
        }
    }
}
