package io.warrant.perception.images.grade;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.learning.Logistic;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.Calibrator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// From concepts to the probability of referable retinopathy, by a weight each. Nothing of the
/// photograph goes past the concepts.
///
/// @param calibrator learnt on photographs that the weights weren't learnt from
public record Bottleneck(Logistic weights, Calibrator calibrator) {

    private static final double RIDGE = 1;

    static Logistic learn(List<Concepts> concepts, boolean[] referable) {
        return Logistic.learn(
                concepts.stream().map(Concepts::row).toArray(double[][]::new), referable, RIDGE);
    }

    public double probability(Concepts concepts) {
        return calibrator.probability(weights.logOdds(concepts.row()));
    }

    /// How much each lesion adds to the log odds.
    public Map<Lesion, Double> shares(Concepts concepts) {
        var row = concepts.row();
        var shares = new EnumMap<Lesion, Double>(Lesion.class);
        int each = row.length / Lesion.FOUR.size();
        for (int i = 0; i < row.length; i++) {
            shares.merge(Lesion.FOUR.get(i / each), row[i] * weights.weights()[i], Double::sum);
        }
        return shares;
    }

    /// A rule that a lesion mustn't count, as where it goes with a camera rather than a disease.
    public Bottleneck without(Lesion lesion) {
        var changed = weights.weights().clone();
        int each = Concepts.SIZE / Lesion.FOUR.size();
        int first = Lesion.FOUR.indexOf(lesion) * each;
        java.util.Arrays.fill(changed, first, first + each, 0);
        return new Bottleneck(new Logistic(changed), calibrator);
    }

    static Bottleneck of(double[] weights, double[] calibrator) {
        if (weights.length != Concepts.SIZE + 1) {
            throw new KnowledgeException(
                    "The model has "
                            + weights.length
                            + " weights, not "
                            + (Concepts.SIZE + 1)
                            + ". Train the model again.");
        }
        return new Bottleneck(new Logistic(weights), Calibrator.parse(calibrator));
    }
}
