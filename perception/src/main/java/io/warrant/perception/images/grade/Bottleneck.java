package io.warrant.perception.images.grade;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.learning.Logistic;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.percept.Overruling;

import java.util.EnumMap;
import java.util.Map;

/// From concepts to the probability of referable retinopathy, by a weight each. Nothing of the
/// photograph goes past the concepts.
///
/// @param quiet the row of an eye that needn't be referred: the mean of those learnt from
/// @param marked the row of an eye that must be referred: the mean of those learnt from
/// @param calibrator learnt on photographs that the weights weren't learnt from
public record Bottleneck(Logistic weights, double[] quiet, double[] marked, Calibrator calibrator) {

    private static final double RIDGE = 1;

    /// Not calibrated yet.
    static Bottleneck learn(double[][] rows, boolean[] referable) {
        return new Bottleneck(
                Logistic.learnAlike(rows, referable, RIDGE),
                mean(rows, referable, false),
                mean(rows, referable, true),
                new Calibrator.Platt(1, 0));
    }

    private static double[] mean(double[][] rows, boolean[] referable, boolean wanted) {
        var mean = new double[Concepts.SIZE];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            count += referable[i] == wanted ? 1 : 0;
            for (int k = 0; k < mean.length && referable[i] == wanted; k++) {
                mean[k] += rows[i][k];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= Math.max(1, count);
        }
        return mean;
    }

    Bottleneck with(Calibrator learnt) {
        return new Bottleneck(weights, quiet, marked, learnt);
    }

    /// Log odds that aren't calibrated.
    double output(Concepts concepts) {
        return output(concepts.row(quiet, marked));
    }

    double output(double[] row) {
        return weights.logOdds(row);
    }

    public double probability(Concepts concepts) {
        return calibrator.probability(output(concepts));
    }

    /// What is to be weighed where a person overrules lesions. Who sees a lesion, too, never makes
    /// less of it than the model does.
    Concepts overruled(Concepts found, Map<Lesion, Overruling.Word> words) {
        var alone = shares(found);
        var changed = found;
        for (var word : words.entrySet()) {
            var lesion = word.getKey();
            var told = changed.overruled(lesion, word.getValue());
            boolean less = lesion.in(shares(told)) < lesion.in(alone);
            changed = word.getValue() instanceof Overruling.Present && less ? changed : told;
        }
        return changed;
    }

    /// How much each lesion adds to the log odds of an eye that needn't be referred.
    public Map<Lesion, Double> shares(Concepts concepts) {
        var row = concepts.row(quiet, marked);
        var shares = new EnumMap<Lesion, Double>(Lesion.class);
        for (int i = 0; i < row.length; i++) {
            double share = (row[i] - quiet[i]) * weights.weights()[i];
            shares.merge(Lesion.FOUR.get(i / Concepts.EACH), share, Double::sum);
        }
        return shares;
    }

    /// For [#of].
    Map<String, double[]> numbers() {
        return Map.of(
                "weights",
                weights.weights(),
                "quiet",
                quiet,
                "marked",
                marked,
                "calibrator",
                calibrator.numbers());
    }

    /// @throws KnowledgeException if these aren't the numbers of a bottleneck
    static Bottleneck of(Numbers numbers) {
        var weights = numbers.row("weights");
        var quiet = numbers.row("quiet");
        var marked = numbers.row("marked");
        if (weights.length != Concepts.SIZE + 1
                || quiet.length != Concepts.SIZE
                || marked.length != Concepts.SIZE) {
            throw new KnowledgeException(
                    "The model has "
                            + weights.length
                            + " weights, not "
                            + (Concepts.SIZE + 1)
                            + ". Train the model again.");
        }
        return new Bottleneck(
                new Logistic(weights), quiet, marked, Calibrator.parse(numbers.row("calibrator")));
    }
}
