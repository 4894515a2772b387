package io.warrant.bench.triage;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;
import io.warrant.engine.reasoning.Reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured on patients whose diagnosis is graded.
///
/// @param knowledge by what it was reckoned
/// @param fingerprint of that knowledge
/// @param choices how
/// @param count how many patients there were
/// @param moments after how many questions, by which policy
public record DangerResult(
        String knowledge,
        String fingerprint,
        DangerBench.Choices choices,
        Count count,
        List<Moment> moments) {

    public DangerResult {
        moments = List.copyOf(moments);
    }

    /// How many patients there were.
    ///
    /// @param emergencies whose right disease is an emergency
    /// @param ungraded that were left out, since nobody grades it
    public record Count(int measured, int emergencies, int ungraded) {}

    /// What was known at one moment.
    ///
    /// @param policy how questions were chosen
    /// @param questions how many, or -1 for the whole record
    /// @param rates the figures
    /// @param intervals one for each of them, in their order
    public record Moment(
            String policy, int questions, Discernment rates, List<Interval> intervals) {

        /// The whole record, rather than some questions.
        static final int ALL = -1;

        public Moment {
            intervals = List.copyOf(intervals);
        }
    }

    static DangerResult of(
            Reasoner reasoner,
            DangerBench.Choices choices,
            int ungraded,
            List<DangerBench.Met> met) {
        int emergencies = (int) met.stream().filter(DangerBench.Met::emergency).count();
        var moments = new ArrayList<Moment>();
        for (int asked = 0; asked <= choices.questions(); asked++) {
            int after = asked;
            moments.add(moment("urgency", asked, met, one -> one.inquiry().get(after), choices));
            moments.add(
                    moment("diagnosis", asked, met, one -> one.diagnosis().get(after), choices));
        }
        moments.add(moment("everything", Moment.ALL, met, DangerBench.Met::full, choices));
        return new DangerResult(
                reasoner.name(),
                reasoner.fingerprint(),
                choices,
                new Count(met.size(), emergencies, ungraded),
                moments);
    }

    private static Moment moment(
            String policy,
            int questions,
            List<DangerBench.Met> met,
            ToDoubleFunction<DangerBench.Met> chance,
            DangerBench.Choices choices) {
        var told =
                met.stream()
                        .map(one ->
                                new Discernment.Told(one.emergency(), chance.applyAsDouble(one)))
                        .toList();
        double threshold = choices.loss().threshold();
        var intervals =
                Bootstrap.intervals(
                        told.stream().map(List::of).toList(),
                        sample -> Discernment.of(sample, threshold).values(),
                        choices.seed());
        return new Moment(policy, questions, Discernment.of(told, threshold), List.of(intervals));
    }
}
