package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.clinical.DiseaseId;

/// One of the diagnoses that a case states, and where it stands.
///
/// @param share how likely the case holds it to be; the shares of a case sum to 1
/// @param ranks where it stands under each matching
/// @param posterior its raw posterior probability; 0 where it was not weighed
public record Accepted(DiseaseId disease, double share, Ranks ranks, double posterior) {

    /// Ranks from 1, or [Rates#MISSED] where no such disease was weighed.
    public record Ranks(int exact, int equivalent, int family) {

        public int under(Matching matching) {
            return switch (matching) {
                case EXACT -> exact;
                case EQUIVALENT -> equivalent;
                case FAMILY -> family;
            };
        }
    }

    public boolean weighed() {
        return ranks.exact() != Rates.MISSED;
    }
}
