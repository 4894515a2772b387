package io.warrant.engine.consultation;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.ontology.Ontology;

import java.util.ArrayList;
import java.util.List;

/// Two findings that can't both hold: what is observed, and an exclusion of it or of something more
/// general.
///
/// @param earlier what was known before
/// @param later what was told now
public record Conflict(Finding earlier, Finding later) {

    /// The conflicts between a case and what is told now, in the order of the case.
    public static List<Conflict> between(Case subject, List<Finding> told, Ontology ontology) {
        var conflicts = new ArrayList<Conflict>();
        for (var earlier : subject.findings()) {
            for (var later : told) {
                if (contradict(earlier, later, ontology) || contradict(later, earlier, ontology)) {
                    conflicts.add(new Conflict(earlier, later));
                }
            }
        }
        return conflicts;
    }

    private static boolean contradict(Finding observed, Finding excluded, Ontology ontology) {
        if (!(observed instanceof Finding.Observed) || !(excluded instanceof Finding.Excluded)) {
            return false;
        }
        int present = ontology.resolve(observed.term());
        int absent = ontology.resolve(excluded.term());
        return present >= 0 && absent >= 0 && ontology.isA(present, absent);
    }
}
