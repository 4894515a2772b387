package io.warrant.engine.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which rows on a disease and a term count: the disease's own, beside those of an entry of the
/// same disease; what broader entries lend only where neither speaks; nothing where the disease's
/// own rows only deny. Of a publication whose patients were counted one by one, the count rules.
/// The others stay with the association, to be seen.
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
        var cohorts = publications(all);
        for (var row : all) {
            if (!row.negated()
                    && !isRecounted(row, cohorts)
                    && (all.size() == 1 || seen.add(row))) {
                (row.loan().relation().equals("broader") ? broader : near).add(row);
            }
        }
        return near.isEmpty() ? broader : near;
    }

    /// The publications whose patients were counted one by one.
    private static Set<String> publications(List<Statement> all) {
        Set<String> publications = Set.of();
        for (var row : all) {
            if (row.isLearned()) {
                publications = publications.isEmpty() ? new HashSet<>() : publications;
                publications.addAll(row.citation().references());
            }
        }
        return publications;
    }

    /// Whether a source speaks of patients of a publication that were counted one by one: they must
    /// not count twice.
    private static boolean isRecounted(Statement row, Set<String> cohorts) {
        return !cohorts.isEmpty()
                && !row.isLearned()
                && row.citation().references().stream().anyMatch(cohorts::contains);
    }
}
