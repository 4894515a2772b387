package io.warrant.perception.images.chest;

import io.warrant.engine.errors.KnowledgeException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Parts of known X-rays that speak for or against pneumonia, to say "this part looks like that
/// part of that case" (Chen and others 2019, with the nearest known part in place of a learnt one).
///
/// @param parts features side by side, each of length 1
record Prototypes(List<Part> parts) {

    private static final int EACH = 60;

    Prototypes {
        parts = List.copyOf(parts);
    }

    /// @param number of the case among those learnt from
    /// @param place in the network's last layer, rows from the top
    record Part(int number, int place, boolean pneumonia, float[] features) {}

    /// @param place in the picture that was given
    /// @param distance from 0 (alike) to 2
    record Match(int place, Part part, double distance) {}

    /// The parts that speak most clearly for what the case is, of the cases that the network is
    /// surest of and right about.
    static Prototypes of(Network network, XRays known) {
        var answers = known.pictures().stream().map(network::answer).toList();
        var parts = new ArrayList<Part>();
        for (boolean pneumonia : new boolean[] {true, false}) {
            int sign = pneumonia ? 1 : -1;
            IntStream.range(0, known.size())
                    .filter(i -> known.truth().get(i) == pneumonia)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -sign * answers.get(i).logOdds()))
                    .limit(EACH)
                    .map(i -> part(network, answers.get(i), i, pneumonia))
                    .forEach(parts::add);
        }
        return new Prototypes(parts);
    }

    private static Part part(
            Network network, Network.Answer answer, int number, boolean pneumonia) {
        int place = strongest(network.contributions(answer), pneumonia);
        return new Part(number, place, pneumonia, unit(network.part(answer, place)));
    }

    /// The place that speaks most for pneumonia, or most against.
    static int strongest(float[] contributions, boolean pneumonia) {
        int best = 0;
        for (int place = 1; place < contributions.length; place++) {
            boolean more = contributions[place] > contributions[best];
            boolean less = contributions[place] < contributions[best];
            best = (pneumonia ? more : less) ? place : best;
        }
        return best;
    }

    private static float[] unit(float[] features) {
        double squares = 1e-12;
        for (float value : features) {
            squares += value * value;
        }
        var out = new float[features.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (features[i] / Math.sqrt(squares));
        }
        return out;
    }

    /// The known part that the strongest part of a picture is most like.
    Match nearest(Network network, Network.Answer answer) {
        boolean pneumonia = answer.logOdds() >= 0;
        int place = strongest(network.contributions(answer), pneumonia);
        var features = unit(network.part(answer, place));
        return parts.stream()
                .map(part -> new Match(place, part, distance(features, part.features())))
                .min(Comparator.comparingDouble(Match::distance))
                .orElseThrow(() ->
                        new KnowledgeException(
                                "The model has no known cases. Train the model again."));
    }

    private static double distance(float[] a, float[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares);
    }

    /// For a file of weights: each part's case, place, kind and features.
    double[] numbers() {
        int size = 3 + parts.getFirst().features().length;
        var numbers = new double[parts.size() * size];
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            numbers[i * size] = part.number();
            numbers[i * size + 1] = part.place();
            numbers[i * size + 2] = part.pneumonia() ? 1 : 0;
            for (int k = 3; k < size; k++) {
                numbers[i * size + k] = part.features()[k - 3];
            }
        }
        return numbers;
    }

    static Prototypes of(double[] numbers, int features) {
        int size = 3 + features;
        if (numbers.length % size != 0) {
            throw new KnowledgeException(
                    "The model's known cases are broken. Train the model again.");
        }
        var parts = new ArrayList<Part>();
        for (int start = 0; start < numbers.length; start += size) {
            var part = new float[features];
            for (int k = 0; k < features; k++) {
                part[k] = (float) numbers[start + 3 + k];
            }
            int place = (int) numbers[start + 1];
            parts.add(new Part((int) numbers[start], place, numbers[start + 2] == 1, part));
        }
        return new Prototypes(parts);
    }
}
