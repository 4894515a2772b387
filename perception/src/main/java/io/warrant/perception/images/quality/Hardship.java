package io.warrant.perception.images.quality;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Shows a model pictures as they are and made worse in every way of [Degradation].
///
/// @param seed for noise
public record Hardship(Provider provider, long seed, Progress progress) {

    /// How bad it gets.
    private static final double[] SEVERITIES = {0.25, 0.5, 1};

    /// A picture that the model didn't learn from, and what is right of what it says.
    public interface Trial {

        Picture picture();

        /// One for each statement.
        List<Reliability.Stated> stated(Perception.Perceived perceived);
    }

    /// A picture of which it is known whether it shows a concept.
    public record YesOrNo(Picture picture, String concept, boolean truth) implements Trial {

        /// How sure the model is of what it deems likelier, and whether that is so.
        @Override
        public List<Reliability.Stated> stated(Perception.Perceived perceived) {
            return perceived.percepts().stream()
                    .filter(percept -> percept.concept().equals(concept))
                    .map(percept -> stated(percept.probability()))
                    .toList();
        }

        private Reliability.Stated stated(double p) {
            return new Reliability.Stated(Math.max(p, 1 - p), p >= 0.5 == truth);
        }
    }

    /// @param trials at least one
    public Endurance of(List<? extends Trial> trials) {
        provider.perceive(trials.getFirst().picture());
        var times = new double[trials.size()];
        var worse = new ArrayList<Endurance.Worse>();
        worse.add(one("", 0, trials, picture -> picture, times));
        for (var kind : Degradation.Kind.values()) {
            for (double severity : SEVERITIES) {
                progress.at("judging pictures made worse", worse.size(), 16);
                var how = kind.name().toLowerCase(Locale.ROOT);
                worse.add(
                        one(
                                how,
                                severity,
                                trials,
                                picture -> Degradation.of(picture, kind, severity, seed),
                                new double[trials.size()]));
            }
        }
        return new Endurance(Endurance.Pace.of(times), worse);
    }

    /// @param times where the milliseconds of each picture are written
    private Endurance.Worse one(
            String how,
            double severity,
            List<? extends Trial> trials,
            UnaryOperator<Picture> change,
            double[] times) {
        var stated = new ArrayList<Reliability.Stated>();
        int readable = 0;
        for (int i = 0; i < trials.size(); i++) {
            var picture = change.apply(trials.get(i).picture());
            long start = System.nanoTime();
            var perception = provider.perceive(picture);
            times[i] = (System.nanoTime() - start) / 1e6;
            if (perception instanceof Perception.Perceived perceived) {
                readable++;
                stated.addAll(trials.get(i).stated(perceived));
            }
        }
        return Endurance.Worse.of(how, severity, readable, stated);
    }
}
