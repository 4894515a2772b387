package io.warrant.perception.model;

import io.warrant.engine.errors.KnowledgeException;

import java.util.Arrays;

/// Turns a model's output into a probability. Fitted on outputs for recordings that the model
/// didn't learn from.
public sealed interface Calibrator {

    /// Never 0 nor 1, which no model can know.
    double SUREST = 0.001;

    /// @return a probability, from [#SUREST] to one less it
    double probability(double output);

    /// For [#parse].
    double[] numbers();

    /// How a calibrator is fitted.
    enum Kind {
        /// Two numbers; for few recordings.
        PLATT {
            @Override
            public Calibrator fit(double[] outputs, boolean[] truth) {
                return PlattFit.of(outputs, truth);
            }
        },
        /// Any rising curve; for a thousand recordings or more.
        ISOTONIC {
            @Override
            public Calibrator fit(double[] outputs, boolean[] truth) {
                return IsotonicFit.of(outputs, truth);
            }
        };

        /// @param outputs any finite numbers that rise with the probability, such as log odds
        public abstract Calibrator fit(double[] outputs, boolean[] truth);

        /// Each recording's probability by a calibrator fitted on the other folds, so that no
        /// recording calibrates itself.
        ///
        /// @param fold by recording
        public double[] crossFit(double[] outputs, boolean[] truth, int[] fold) {
            var probabilities = new double[outputs.length];
            int folds = Arrays.stream(fold).max().orElse(-1) + 1;
            for (int held = 0; held < folds; held++) {
                var calibrator = fit(without(outputs, fold, held), without(truth, fold, held));
                for (int i = 0; i < outputs.length; i++) {
                    if (fold[i] == held) {
                        probabilities[i] = calibrator.probability(outputs[i]);
                    }
                }
            }
            return probabilities;
        }

        private static double[] without(double[] all, int[] fold, int held) {
            var kept = new double[all.length];
            int size = 0;
            for (int i = 0; i < all.length; i++) {
                if (fold[i] != held) {
                    kept[size++] = all[i];
                }
            }
            return Arrays.copyOf(kept, size);
        }

        private static boolean[] without(boolean[] all, int[] fold, int held) {
            var kept = new boolean[all.length];
            int size = 0;
            for (int i = 0; i < all.length; i++) {
                if (fold[i] != held) {
                    kept[size++] = all[i];
                }
            }
            return Arrays.copyOf(kept, size);
        }
    }

    /// Reads what [#numbers] wrote.
    ///
    /// @throws KnowledgeException if these aren't the numbers of a calibrator
    static Calibrator parse(double[] numbers) {
        if (numbers.length == 3 && numbers[0] == 0) {
            return new Platt(numbers[1], numbers[2]);
        }
        if (numbers.length >= 3 && numbers.length % 2 == 1 && numbers[0] == 1) {
            int middle = (numbers.length + 1) / 2;
            return new Isotonic(
                    Arrays.copyOfRange(numbers, 1, middle),
                    Arrays.copyOfRange(numbers, middle, numbers.length));
        }
        throw new KnowledgeException(
                "The model's calibration has " + numbers.length + " numbers. Train it again.");
    }

    private static double clamped(double probability) {
        return Math.clamp(probability, SUREST, 1 - SUREST);
    }

    /// A logistic curve (Platt 1999).
    record Platt(double slope, double shift) implements Calibrator {

        @Override
        public double probability(double output) {
            return clamped(1 / (1 + Math.exp(-(slope * output + shift))));
        }

        @Override
        public double[] numbers() {
            return new double[] {0, slope, shift};
        }
    }

    /// A rising curve through corners, straight between them and flat beyond (Zadrozny and Elkan
    /// 2002).
    record Isotonic(double[] outputs, double[] probabilities) implements Calibrator {

        @Override
        public double probability(double output) {
            int at = Arrays.binarySearch(outputs, output);
            if (at >= 0) {
                return clamped(probabilities[at]);
            }
            int next = -at - 1;
            if (next == 0 || next == outputs.length) {
                return clamped(probabilities[next == 0 ? 0 : outputs.length - 1]);
            }
            double part = (output - outputs[next - 1]) / (outputs[next] - outputs[next - 1]);
            return clamped(
                    probabilities[next - 1]
                            + part * (probabilities[next] - probabilities[next - 1]));
        }

        @Override
        public double[] numbers() {
            var numbers = new double[1 + 2 * outputs.length];
            numbers[0] = 1;
            System.arraycopy(outputs, 0, numbers, 1, outputs.length);
            System.arraycopy(probabilities, 0, numbers, 1 + outputs.length, outputs.length);
            return numbers;
        }
    }
}
