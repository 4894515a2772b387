package io.warrant.perception.signals.normal;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;
import io.warrant.perception.pace.Stopwatch;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.ecg.Degradation;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Shows a model ECGs as they are, which is timed, and made worse in every way of [Degradation].
///
/// @param seed for noise
record Hardship(Provider provider, long seed, Progress progress) {

    private static final double[] SEVERITIES = {0.25, 0.5, 1};

    private static final int MOST = 40;

    /// An ECG that the model didn't learn from.
    record Asked(Tracing tracing, boolean abnormal) {}

    /// A report with what was found.
    ///
    /// @param data where the ECGs come from
    /// @param strangers ECGs that the model didn't learn from, of which the first are looked at
    Report added(Report report, Path data, List<LabelledEcg> strangers) {
        var some = strangers.stream().limit(MOST).toList();
        var tracings = PtbXl.tracings(data, some);
        var asked =
                IntStream.range(0, some.size())
                        .mapToObj(i -> new Asked(tracings.get(i), some.get(i).abnormal()))
                        .toList();
        return asked.isEmpty() ? report : added(report, asked);
    }

    private Report added(Report report, List<Asked> asked) {
        provider.perceive(asked.getFirst().tracing());
        var stopwatch = new Stopwatch();
        var worse = new ArrayList<Endurance.Worse>();
        worse.add(one("", 0, asked, tracing -> tracing, stopwatch));
        for (var kind : Degradation.Kind.values()) {
            for (double severity : SEVERITIES) {
                progress.at("judging ECGs made worse", worse.size(), 13);
                worse.add(
                        one(
                                kind.name().toLowerCase(Locale.ROOT),
                                severity,
                                asked,
                                tracing -> Degradation.of(tracing, kind, severity, seed),
                                new Stopwatch()));
            }
        }
        return stopwatch.addTo(report, worse);
    }

    private Endurance.Worse one(
            String how,
            double severity,
            List<Asked> asked,
            UnaryOperator<Tracing> change,
            Stopwatch stopwatch) {
        var stated = new ArrayList<Reliability.Stated>();
        int readable = 0;
        for (int i = 0; i < asked.size(); i++) {
            var tracing = change.apply(asked.get(i).tracing());
            if (stopwatch.time(provider, tracing) instanceof Perception.Perceived perceived) {
                readable++;
                double p = perceived.percepts().getFirst().probability();
                stated.add(
                        new Reliability.Stated(
                                Math.max(p, 1 - p), p >= 0.5 == asked.get(i).abnormal()));
            }
        }
        return Endurance.Worse.of(how, severity, readable, stated);
    }
}
