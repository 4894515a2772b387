package io.warrant.bench.rank;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.FindingBands;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Latency;
import io.warrant.bench.metrics.Rates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// All that was measured in one run.
///
/// @param choices how it was measured
/// @param knowledge name and fingerprint of the knowledge
/// @param outcomes one for each case that was measured, in the order of their names
/// @param failures the cases that could not be read or measured
/// @param skipped how many cases had fewer observed findings than was asked for
/// @param passes one for each round, or none where nothing was measured
public record RankResult(
        RankChoices choices,
        Knowledge knowledge,
        List<Outcome> outcomes,
        List<Failed> failures,
        int skipped,
        List<Pass> passes) {

    private static final int RARE = 2;

    public RankResult {
        outcomes = List.copyOf(outcomes);
        failures = List.copyOf(failures);
        passes = List.copyOf(passes);
    }

    /// What the cases were reasoned with.
    public record Knowledge(String name, String fingerprint) {}

    /// Means with their intervals.
    ///
    /// @param intervals of top1, top3, top5, top10, top20 and mrr
    public record Measured(Rates rates, List<Interval> intervals) {

        public Measured {
            intervals = List.copyOf(intervals);
        }
    }

    /// The cases whose disease was weighed.
    public List<Outcome> covered() {
        return select(_ -> true);
    }

    /// The covered cases by what was learned of their disease: `seen`, `rare` (one or two cases;
    /// they are among the seen) and `unseen`. None where nothing was learned in the run.
    public SequencedMap<String, List<Outcome>> byTraining() {
        var groups = new LinkedHashMap<String, List<Outcome>>();
        if (choices.splitting().learns()) {
            groups.put("seen", select(count -> count > 0));
            groups.put("rare", select(count -> count > 0 && count <= RARE));
            groups.put("unseen", select(count -> count == 0));
        }
        return groups;
    }

    private List<Outcome> select(IntPredicate trainingCases) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.covered() && trainingCases.test(outcome.training().cases()))
                .toList();
    }

    /// Every case weighing the same.
    public Measured overCases(List<Outcome> some) {
        return overCases(some, Matching.EXACT);
    }

    public Measured overCases(List<Outcome> some, Matching matching) {
        return measured(some, outcome -> outcome.rates(matching), Rates::mean);
    }

    /// Every disease weighing the same, whatever its number of cases. A case with several accepted
    /// diagnoses counts for each by its share.
    public Measured overDiseases(List<Outcome> some) {
        return measured(some, Function.identity(), DiseaseRates::of);
    }

    /// Clusters are drawn whole.
    private <T> Measured measured(
            List<Outcome> some, Function<Outcome, T> part, Function<List<T>, Rates> measure) {
        if (some.isEmpty()) {
            return new Measured(Rates.NONE, List.of());
        }
        var clusters = new TreeMap<String, List<T>>();
        var all = new ArrayList<T>();
        for (var outcome : some) {
            var item = part.apply(outcome);
            clusters.computeIfAbsent(outcome.cluster(), _ -> new ArrayList<>()).add(item);
            all.add(item);
        }
        var intervals =
                Bootstrap.intervals(
                        List.copyOf(clusters.values()),
                        sample -> measure.apply(sample).values(),
                        choices.seed());
        return new Measured(measure.apply(all), List.of(intervals));
    }

    /// Rates by organ system; a case counts in each system that one of its observed findings
    /// belongs to.
    public SortedMap<String, Rates> bySystem() {
        var groups = new TreeMap<String, List<Rates>>();
        for (var outcome : outcomes) {
            for (var system : outcome.grounds().systems()) {
                groups.computeIfAbsent(system, _ -> new ArrayList<>()).add(outcome.rates());
            }
        }
        return means(groups);
    }

    /// Rates by number of observed findings.
    public SortedMap<String, Rates> byFindings() {
        var groups = new TreeMap<String, List<Rates>>();
        for (var outcome : outcomes) {
            groups.computeIfAbsent(
                            FindingBands.of(outcome.grounds().observed()), _ -> new ArrayList<>())
                    .add(outcome.rates());
        }
        return means(groups);
    }

    private static SortedMap<String, Rates> means(SortedMap<String, List<Rates>> groups) {
        var means = new TreeMap<String, Rates>();
        groups.forEach((name, rates) -> means.put(name, Rates.mean(rates)));
        return means;
    }

    public Latency latency() {
        return Latency.of(outcomes.stream().mapToLong(Outcome::nanos).toArray());
    }

    /// Wall-clock time of the ranking, without reading and learning.
    public double seconds() {
        return passes.stream().mapToDouble(Pass::rankingSeconds).sum();
    }

    public double casesPerSecond() {
        return seconds() == 0 ? 0 : outcomes.size() / seconds();
    }

    /// How many diseases were weighed against each other, at most.
    public int candidates() {
        return passes.stream().mapToInt(Pass::candidates).max().orElse(0);
    }

    public int unknownTerms() {
        return outcomes.stream().mapToInt(outcome -> outcome.grounds().unknownTerms()).sum();
    }

    public double coverage() {
        return outcomes.isEmpty() ? 0 : (double) covered().size() / outcomes.size();
    }
}
