package io.warrant.bench.compare;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.rank.RankResult;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a run of the ranking says of each case.
///
/// @param name what the run is called, such as its file
/// @param circumstances knowledge, split and withheld rows, as a sentence for people
/// @param cases by their names
public record RankRun(String name, String circumstances, SortedMap<String, Place> cases) {

    public RankRun {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /// Where a case's diagnosis stands.
    ///
    /// @param cluster the publication it comes from, or its own name
    /// @param disease the likeliest of its diagnoses
    /// @param rank the exact rank of that one, or [Rates#MISSED]
    /// @param rates expected under the shares of all its diagnoses
    public record Place(String cluster, String disease, int rank, Rates rates) {}

    public static RankRun of(String name, RankResult result) {
        var cases = new TreeMap<String, Place>();
        for (var outcome : result.outcomes()) {
            cases.put(
                    outcome.name(),
                    new Place(
                            outcome.cluster(),
                            outcome.truth().value(),
                            outcome.rank(),
                            outcome.rates()));
        }
        var choices = result.choices();
        return new RankRun(
                name,
                circumstances(
                        result.knowledge().name(),
                        choices.splitting().words(),
                        choices.leaveOutPublication()),
                cases);
    }

    static String circumstances(String knowledge, String split, boolean withheld) {
        return "knowledge "
                + knowledge
                + "; split "
                + split
                + "; own publication's rows "
                + (withheld ? "withheld" : "used");
    }
}
