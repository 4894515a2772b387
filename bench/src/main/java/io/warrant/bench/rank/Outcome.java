package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.clinical.DiseaseId;

import java.util.Comparator;
import java.util.List;

/// What came of one case.
///
/// @param name the case's file
/// @param cluster the publication it comes from, or its own name
/// @param accepted the diagnoses it states, likeliest first; never none
/// @param training what had been learned before
/// @param grounds what the case offered
/// @param nanos how long it took
public record Outcome(
        String name,
        String cluster,
        List<Accepted> accepted,
        Training training,
        Grounds grounds,
        long nanos) {

    public Outcome {
        accepted =
                accepted.stream()
                        .sorted(Comparator.comparingDouble(Accepted::share).reversed())
                        .toList();
    }

    /// What had been learned when the case was ranked.
    ///
    /// @param round the fold that the case belongs to, from 1
    /// @param cases how many cases of its (likeliest) disease were learned from
    public record Training(int round, int cases) {}

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

    /// The likeliest of its diagnoses.
    public DiseaseId truth() {
        return accepted.getFirst().disease();
    }

    /// Where the likeliest of its diagnoses stands, exactly.
    public int rank() {
        return accepted.getFirst().ranks().exact();
    }

    /// Whether some diagnosis of the case was weighed.
    public boolean covered() {
        return accepted.stream().anyMatch(Accepted::weighed);
    }

    /// What is to be expected under the diagnoses' shares: the sum of share times hit.
    public Rates rates(Matching matching) {
        var sums = new double[6];
        for (var one : accepted) {
            var values = Rates.of(one.ranks().under(matching)).values();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += one.share() * values[i];
            }
        }
        return new Rates(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], 1);
    }

    public Rates rates() {
        return rates(Matching.EXACT);
    }
}
