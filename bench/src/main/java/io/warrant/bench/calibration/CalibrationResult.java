package io.warrant.bench.calibration;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.FindingBands;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Reliability;
import io.warrant.bench.metrics.RiskCoverage;
import io.warrant.engine.argument.Basis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// All that was measured in one run.
///
/// @param circumstances how it was measured
/// @param judgements one for each case whose disease is known, by fold, then in the archive's order
/// @param unknown how many further cases have a disease that the knowledge lacks
public record CalibrationResult(
        Circumstances circumstances, List<Judgement> judgements, int unknown) {

    private static final long SEED = 1;

    public CalibrationResult {
        judgements = List.copyOf(judgements);
    }

    /// @param split how it was learned and judged, in words
    public record Circumstances(
            String knowledge, String fingerprint, String split, Basis.Settings settings) {}

    /// How well the first claims' probabilities are borne out.
    public static Reliability reliability(List<Judgement> some, boolean raw) {
        return Reliability.of(stated(some, raw));
    }

    public RiskCoverage riskCoverage(boolean raw) {
        return RiskCoverage.of(stated(judgements, raw));
    }

    private static List<Reliability.Stated> stated(List<Judgement> some, boolean raw) {
        return some.stream()
                .map(Judgement::answer)
                .map(answer ->
                        new Reliability.Stated(
                                Math.min(1, raw ? answer.raw() : answer.confidence()),
                                answer.right()))
                .toList();
    }

    /// A 95 % interval of a number, drawn by publication.
    public Interval interval(Function<List<Judgement>, Double> measure) {
        var clusters = new TreeMap<String, List<Judgement>>();
        judgements.forEach(
                one -> clusters.computeIfAbsent(one.cluster(), _ -> new ArrayList<>()).add(one));
        return Bootstrap.intervals(
                List.copyOf(clusters.values()),
                sample -> new double[] {measure.apply(sample)},
                SEED)[0];
    }

    /// The share of likely sets that contain the right diagnosis.
    public static double coverage(List<Judgement> some) {
        return some.stream().mapToDouble(one -> one.set().contains() ? 1 : 0).average().orElse(0);
    }

    public static double medianSize(List<Judgement> some) {
        var sizes = some.stream().mapToInt(one -> one.set().size()).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[(sizes.length - 1) / 2];
    }

    /// The cases whose first claim is sure enough to be relied on.
    public List<Judgement> answered() {
        double least = circumstances.settings().confidence();
        return judgements.stream().filter(one -> one.answer().confidence() >= least).toList();
    }

    public static double shareRight(List<Judgement> some) {
        return some.stream().mapToDouble(one -> one.answer().right() ? 1 : 0).average().orElse(0);
    }

    /// How likely a hidden disease's `Unlisted` is held to be likelier than a known one's: the area
    /// under the ROC curve, 0.5 for chance.
    public double unlistedArea() {
        var listed = judgements.stream().mapToDouble(one -> one.unlisted().listed()).toArray();
        Arrays.sort(listed);
        double below = 0;
        for (var one : judgements) {
            double hidden = one.unlisted().hidden();
            below += (rank(listed, hidden, false) + rank(listed, hidden, true)) / 2.0;
        }
        return below / listed.length / judgements.size();
    }

    /// How many are less than a value, or not more than it.
    private static int rank(double[] sorted, double value, boolean equal) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (equal && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public double unlistedMean(boolean hidden) {
        return judgements.stream()
                .map(Judgement::unlisted)
                .mapToDouble(one -> hidden ? one.hidden() : one.listed())
                .average()
                .orElse(0);
    }

    /// The judgements by number of observed findings.
    public SortedMap<String, List<Judgement>> byFindings() {
        var groups = new TreeMap<String, List<Judgement>>();
        for (var one : judgements) {
            groups.computeIfAbsent(FindingBands.of(one.findings()), _ -> new ArrayList<>())
                    .add(one);
        }
        return groups;
    }
}
