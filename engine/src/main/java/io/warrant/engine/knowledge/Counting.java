package io.warrant.engine.knowledge;

import java.util.ArrayList;
import java.util.List;

/// Which rows on a disease and a term count: the disease's own, beside those of an entry of the
/// same disease; what broader entries lend only where neither speaks; nothing where the disease's
/// own rows only deny. The others stay with the association, to be seen.
final class Counting {

    private Counting() {}

    /// The affirming rows that count, each once.
    static List<Statement> rows(List<Statement> all) {
        var own = all.stream().filter(row -> !row.isBorrowed()).toList();
        if (!own.isEmpty() && own.stream().allMatch(Statement::negated)) {
            return List.of();
        }
        var near = new ArrayList<Statement>();
        var broader = new ArrayList<Statement>();
        for (var row : all.stream().distinct().toList()) {
            if (!row.negated()) {
                (row.loan().relation().equals("broader") ? broader : near).add(row);
            }
        }
        return near.isEmpty() ? broader : near;
    }
}
