package io.warrant.bench.calculators;

import io.warrant.bench.calculators.CalculatorBench.Outcome;
import io.warrant.bench.calculators.CalculatorBench.Verdict;
import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;

import java.util.List;

/// How often results were right.
///
/// @param answered items that have an answer
record Tally(int answered, int correct, Interval interval) {

    private static final long SEED = 1;

    static Tally of(List<Outcome> outcomes) {
        var answered = outcomes.stream().filter(one -> one.verdict() != Verdict.NO_ANSWER).toList();
        int correct = (int) count(answered, Verdict.CORRECT);
        if (answered.isEmpty()) {
            return new Tally(0, 0, new Interval(0, 1));
        }
        var interval =
                Bootstrap.intervals(
                        answered.stream().map(List::of).toList(),
                        sample ->
                                new double[] {
                                    (double) count(sample, Verdict.CORRECT) / sample.size()
                                },
                        SEED)[0];
        return new Tally(answered.size(), correct, interval);
    }

    static long count(List<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(one -> one.verdict() == verdict).count();
    }

    double share() {
        return answered == 0 ? 0 : (double) correct / answered;
    }
}
