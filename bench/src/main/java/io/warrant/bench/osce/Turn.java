package io.warrant.bench.osce;

import io.warrant.engine.ontology.TermId;

import java.util.List;

/// One step of an encounter, as it is logged.
///
/// @param phase what it belongs to
/// @param asked the name that was asked for
/// @param revealed the names of what was revealed, or the departments of a triage; none where
///   nothing is known
/// @param cost what it cost
/// @param heard what was read from it
/// @param standing how things stood afterwards
public record Turn(
        Phase phase,
        String asked,
        List<String> revealed,
        double cost,
        Heard heard,
        Standing standing) {

    public Turn {
        revealed = List.copyOf(revealed);
    }

    /// The phases of an encounter, in their order.
    public enum Phase {
        OPENING,
        TRIAGE,
        HISTORY,
        EXAMINATION,
        TEST
    }

    /// The findings that were read.
    public record Heard(List<TermId> observed, List<TermId> excluded) {

        public Heard {
            observed = List.copyOf(observed);
            excluded = List.copyOf(excluded);
        }
    }

    /// How things stand.
    ///
    /// @param spent what everything cost so far
    /// @param findings how many are known
    /// @param first the first claim, or an empty text as long as nothing is known
    /// @param sure how likely it is held
    /// @param rank where the right disease stands, or [io.warrant.bench.metrics.Rates#MISSED]
    public record Standing(double spent, int findings, String first, double sure, int rank) {}
}
