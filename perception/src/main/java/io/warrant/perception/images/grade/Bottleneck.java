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
/// @param quiet the row of an eye that needn't be referred: the mean of those learnt from
/// @param calibrator learnt on photographs that the weights weren't learnt from
public record Bottleneck(Logistic weights, double[] quiet, Calibrator calibrator) {

    private static final double RIDGE = 1;

    /// Not calibrated yet.
    static Bottleneck learn(List<Concepts> concepts, boolean[] referable) {
        var nothing = new double[Concepts.SIZE];
        var rows = concepts.stream().map(it -> it.row(nothing)).toArray(double[][]::new);
        var quiet = new double[Concepts.SIZE];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            count += referable[i] ? 0 : 1;
            for (int k = 0; k < quiet.length && !referable[i]; k++) {
                quiet[k] += rows[i][k];
            }
        }
        for (int k = 0; k < quiet.length; k++) {
            quiet[k] /= Math.max(1, count);
        }
        var weights = Logistic.learnAlike(rows, referable, RIDGE);
        return new Bottleneck(weights, quiet, new Calibrator.Platt(1, 0));
    }

    Bottleneck with(Calibrator learnt) {
        return new Bottleneck(weights, quiet, learnt);
    }

    /// Log odds that aren't calibrated.
    double output(Concepts concepts) {
        return weights.logOdds(concepts.row(quiet));
    }

    public double probability(Concepts concepts) {
        return calibrator.probability(output(concepts));
    }

    /// How much each lesion adds to the log odds of an eye that needn't be referred.
    public Map<Lesion, Double> shares(Concepts concepts) {
        var row = concepts.row(quiet);
        var shares = new EnumMap<Lesion, Double>(Lesion.class);
        for (int i = 0; i < row.length; i++) {
            double share = (row[i] - quiet[i]) * weights.weights()[i];
            shares.merge(Lesion.FOUR.get(i / Concepts.EACH), share, Double::sum);
        }
        return shares;
    }

    /// A rule that a lesion mustn't count, as where it goes with a camera rather than a disease.
    public Bottleneck without(Lesion lesion) {
        var changed = weights.weights().clone();
        int first = Lesion.FOUR.indexOf(lesion) * Concepts.EACH;
        for (int i = first; i < first + Concepts.EACH; i++) {
            changed[Concepts.SIZE] += changed[i] * quiet[i];
            changed[i] = 0;
        }
        return new Bottleneck(new Logistic(changed), quiet, calibrator);
    }

    static Bottleneck of(double[] weights, double[] quiet, double[] calibrator) {
        if (weights.length != Concepts.SIZE + 1 || quiet.length != Concepts.SIZE) {
            throw new KnowledgeException(
                    "The model has "
                            + weights.length
                            + " weights, not "
                            + (Concepts.SIZE + 1)
                            + ". Train the model again.");
        }
        return new Bottleneck(new Logistic(weights), quiet, Calibrator.parse(calibrator));
    }
}
