package io.warrant.bench.consult;

import io.warrant.bench.compare.McNemar;
import io.warrant.bench.differentials.DifferentialResult;
import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Measured;
import io.warrant.bench.metrics.Reliability;
import io.warrant.bench.rank.Failed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// All that was measured.
///
/// @param choices how it was measured
/// @param knowledge its name
/// @param fingerprint its content hash
/// @param encounters every consultation, by case, then policy
/// @param failures cases that can't be measured
/// @param skipped how many cases have too few findings
public record ConsultResult(
        ConsultChoices choices,
        String knowledge,
        String fingerprint,
        List<Encounter> encounters,
        List<Failed> failures,
        int skipped) {

    /// The ranks that count as found.
    public static final List<Integer> TOPS = List.of(1, 3, 10);

    public ConsultResult {
        encounters = List.copyOf(encounters);
        failures = List.copyOf(failures);
    }

    /// How many cases were consulted about.
    public int cases() {
        return of(choices.policies().getFirst()).size();
    }

    public List<Encounter> of(PolicyKind policy) {
        return encounters.stream().filter(one -> one.policy() == policy).toList();
    }

    /// The mean of a number over the consultations of a policy.
    public Measured mean(PolicyKind policy, Function<Encounter, Double> number) {
        return measured(policy, sample -> mean(sample, number));
    }

    /// The share of consultations that have the right disease among the first so many.
    public Measured found(PolicyKind policy, int questions, int top) {
        return mean(policy, one -> one.after(questions).rank() <= top ? 1.0 : 0.0);
    }

    /// The same with the full record: what asking for everything would reach.
    public Measured ceiling(int top) {
        return mean(choices.policies().getFirst(), one -> one.full().rank() <= top ? 1.0 : 0.0);
    }

    /// What share of the full record's accuracy is reached after so many questions.
    public Measured reached(PolicyKind policy, int questions, int top) {
        return measured(
                policy,
                sample -> {
                    double all = mean(sample, one -> one.full().rank() <= top ? 1.0 : 0.0);
                    double got =
                            mean(sample, one -> one.after(questions).rank() <= top ? 1.0 : 0.0);
                    return all == 0 ? 0 : got / all;
                });
    }

    /// How far the found share of one policy is above that of another, on the same cases.
    public Measured ahead(PolicyKind policy, PolicyKind other, int questions, int top) {
        var others = new TreeMap<String, Encounter>();
        of(other).forEach(one -> others.put(one.name(), one));
        return mean(
                policy,
                one -> {
                    var rival = others.get(one.name());
                    int theirs = rival == null ? 0 : hit(rival, questions, top);
                    return (double) (hit(one, questions, top) - theirs);
                });
    }

    /// Where a policy first comes within two points of the full record's share of right first
    /// claims: after so many questions, at what cost, and what share that is of the cost of
    /// everything.
    ///
    /// @param questions how many, or -1 where it never does
    public record Saving(int questions, double cost, double share) {}

    public Saving saving(PolicyKind policy) {
        var all = of(policy);
        double enough = mean(all, one -> one.full().rank() <= 1 ? 1.0 : 0.0) - 0.02;
        double everything = mean(all, one -> one.full().cost());
        for (int questions = 0; questions <= choices.maxQuestions(); questions++) {
            int asked = questions;
            if (mean(all, one -> (double) hit(one, asked, 1)) >= enough) {
                double cost = mean(all, one -> one.after(asked).cost());
                return new Saving(questions, cost, everything == 0 ? 0 : cost / everything);
            }
        }
        return new Saving(-1, 0, 0);
    }

    /// Whether one policy finds the right disease more often than another.
    public McNemar test(PolicyKind policy, PolicyKind other, int questions, int top) {
        var others = of(other);
        int onlyOne = 0;
        int onlyOther = 0;
        int at = 0;
        for (var one : of(policy)) {
            int difference = hit(one, questions, top) - hit(others.get(at++), questions, top);
            onlyOne += difference > 0 ? 1 : 0;
            onlyOther += difference < 0 ? 1 : 0;
        }
        return McNemar.of(onlyOne, onlyOther);
    }

    private static int hit(Encounter one, int questions, int top) {
        return one.after(questions).rank() <= top ? 1 : 0;
    }

    /// How the stated probability of the first claim is borne out when the consultation stops.
    public Reliability reliability(PolicyKind policy, double probability) {
        return Reliability.of(
                of(policy).stream()
                        .map(one -> one.whenSure(probability))
                        .map(moment -> new Reliability.Stated(moment.sure(), moment.rank() == 1))
                        .toList());
    }

    /// How the whole differentials at the end hold against those that the cases state; empty where
    /// they state none.
    public Optional<DifferentialResult> differentials(PolicyKind policy) {
        var judged = of(policy).stream().flatMap(one -> one.judged().stream()).toList();
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(DifferentialResult.of(judged, choices.run().seed()));
    }

    /// Mean time to choose one question, in milliseconds.
    public double millis(PolicyKind policy) {
        double nanos = 0;
        double questions = 0;
        for (var one : of(policy)) {
            nanos += one.nanos();
            questions += one.moments().size();
        }
        return questions == 0 ? 0 : nanos / questions / 1e6;
    }

    private Measured measured(PolicyKind policy, Function<List<Encounter>, Double> number) {
        var all = of(policy);
        var clusters = new TreeMap<String, List<Encounter>>();
        all.forEach(
                one -> clusters.computeIfAbsent(one.cluster(), _ -> new ArrayList<>()).add(one));
        var intervals =
                Bootstrap.intervals(
                        List.copyOf(clusters.values()),
                        sample -> new double[] {number.apply(sample)},
                        choices.run().seed());
        return new Measured(number.apply(all), intervals[0]);
    }

    private static double mean(List<Encounter> sample, Function<Encounter, Double> number) {
        return sample.stream().mapToDouble(number::apply).average().orElse(0);
    }
}
