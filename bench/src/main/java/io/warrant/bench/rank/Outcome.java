package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.clinical.DiseaseId;

import java.util.List;

/// What came of one case.
///
/// @param name the case's file
/// @param truth the diagnosis it states
/// @param cluster the publication it comes from, or its own name
/// @param rank the rank of the diagnosis, or [Rates#MISSED] where it was not weighed
/// @param grounds what the case offered
/// @param nanos how long it took
public record Outcome(
        String name, DiseaseId truth, String cluster, int rank, Grounds grounds, long nanos) {

    /// What a case offered to reason from.
    ///
    /// @param observed how many findings were observed
    /// @param systems the organ systems they belong to, by label
    /// @param unknownTerms how many of its terms the ontology lacks
    public record Grounds(int observed, List<String> systems, int unknownTerms) {

        public Grounds {
            systems = List.copyOf(systems);
        }
    }

    public boolean covered() {
        return rank != Rates.MISSED;
    }

    public Rates rates() {
        return Rates.of(rank);
    }
}
