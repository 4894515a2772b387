package io.warrant.engine.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Which rows on a disease and a term count: the disease's own, beside those of an entry of the
/// same disease; what broader entries lend only where neither speaks; nothing where the disease's
/// own rows only deny. The others stay with the association, to be seen.
final class Counting {

    private Counting() {}

    /// The affirming rows that count, each once.
    static List<Statement> rows(List<Statement> all) {
        boolean own = false;
        boolean affirmed = false;
        for (var row : all) {
            own |= !row.isBorrowed();
            affirmed |= !row.isBorrowed() && !row.negated();
        }
        if (own && !affirmed) {
            return List.of();
        }
        var near = new ArrayList<Statement>(all.size());
        var broader = new ArrayList<Statement>(0);
        var seen = new HashSet<Statement>(all.size() * 2);
        for (var row : all) {
            if (!row.negated() && (all.size() == 1 || seen.add(row))) {
                (row.loan().relation().equals("broader") ? broader : near).add(row);
            }
        }
        return near.isEmpty() ? broader : near;
    }
}
