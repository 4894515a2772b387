package io.warrant.engine.triage;

import io.warrant.engine.ontology.TermId;

import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Which department sees to which branch of the ontology: an assumption in every row.
///
/// @param byBranch names of departments by the branch's term
public record Departments(SequencedMap<TermId, String> byBranch) {

    public Departments {
        byBranch = Collections.unmodifiableSequencedMap(new TreeMap<>(byBranch));
    }
}
