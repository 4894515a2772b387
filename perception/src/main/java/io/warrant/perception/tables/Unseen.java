package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.sheets.Sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Rows of another table in the same form, without those that a model can't be asked fairly about.
///
/// @param notices what was left out, and why
record Unseen(Sheet rows, List<String> notices) {

    Unseen {
        notices = List.copyOf(notices);
    }

    /// Without rows of patients who were learnt from, where the tables name patients.
    static Unseen of(Sheet test, Sheet learnt) {
        if (!Labelled.namesPatients(test) || !Labelled.namesPatients(learnt)) {
            return new Unseen(test, List.of());
        }
        var known = new HashSet<>(Labelled.groups(learnt));
        var groups = Labelled.groups(test);
        var strangers = new ArrayList<String[]>();
        for (int i = 0; i < groups.size(); i++) {
            if (!known.contains(groups.get(i))) {
                strangers.add(test.rows().get(i));
            }
        }
        return new Unseen(test, List.of())
                .without(strangers, "are of patients who were learnt from");
    }

    /// Without rows whose label nobody taught.
    Unseen labelled(int label, List<String> classes) {
        return without(
                rows.rows().stream().filter(row -> classes.contains(row[label])).toList(),
                "have a label that wasn't learnt");
    }

    private Unseen without(List<String[]> kept, String why) {
        int left = rows.rows().size() - kept.size();
        if (kept.isEmpty()) {
            throw new InvalidCaseException(
                    "No row of %s is left to measure on: all %d %s."
                            .formatted(rows.name(), left, why));
        }
        var all = new ArrayList<>(notices);
        if (left > 0) {
            all.add("%d test rows %s, and were left out.".formatted(left, why));
        }
        return new Unseen(new Sheet(rows.name(), rows.columns(), kept), all);
    }
}
