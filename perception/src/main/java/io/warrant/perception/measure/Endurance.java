package io.warrant.perception.measure;

import io.warrant.bench.metrics.Reliability;

import java.util.Arrays;
import java.util.List;

/// How fast a model is, and whether it loses confidence as it loses accuracy where recordings are
/// made worse.
///
/// @param worse the recordings as they are first, then by kind and severity
public record Endurance(Pace pace, List<Worse> worse) {

    public Endurance {
        worse = List.copyOf(worse);
    }

    /// Time for one recording, after a first one that warmed up. Depends on the machine.
    ///
    /// @param median in milliseconds
    /// @param slow 95 of 100 take no longer, in milliseconds
    public record Pace(int count, double median, double slow) {

        /// @param milliseconds by recording, at least one
        public static Pace of(double[] milliseconds) {
            var sorted = milliseconds.clone();
            Arrays.sort(sorted);
            int last = sorted.length - 1;
            return new Pace(sorted.length, sorted[last / 2], sorted[(int) Math.ceil(0.95 * last)]);
        }
    }

    /// What was said of recordings made worse in one way.
    ///
    /// @param how as in `blur`; empty for recordings as they are
    /// @param severity from 0 to 1
    /// @param readable how many of the recordings weren't refused
    /// @param stated how many statements were made of them
    /// @param accuracy share of the statements that are right; NaN where there are none
    /// @param confidence mean probability that they are, as stated
    public record Worse(
            String how,
            double severity,
            int readable,
            int stated,
            double accuracy,
            double confidence) {

        /// @param stated of each statement
        public static Worse of(
                String how, double severity, int readable, List<Reliability.Stated> stated) {
            return new Worse(
                    how,
                    severity,
                    readable,
                    stated.size(),
                    stated.stream()
                            .mapToDouble(it -> it.right() ? 1 : 0)
                            .average()
                            .orElse(Double.NaN),
                    stated.stream()
                            .mapToDouble(Reliability.Stated::probability)
                            .average()
                            .orElse(Double.NaN));
        }
    }
}
