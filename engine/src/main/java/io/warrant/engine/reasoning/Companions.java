package io.warrant.engine.reasoning;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which diseases an expert would keep in mind beside the likeliest, learned from cases for which a
/// whole differential was written. That is another question than which disease it is: where the
/// findings leave no doubt of the one, its companions are still to be thought of. Of each disease
/// it weighs how often it is kept in mind beside those that are held likely now, and the findings;
/// a finding that isn't known counts as often as it is expected now. Immutable and safe for use by
/// several threads.
public final class Companions {

    /// No share is held to be nearer than this to 0 or 1.
    private static final double LEAST = 0.01;

    private final KnowledgeBase base;
    private final int[] terms;
    private final double[] beside;
    private final double[] weights;
    private final double threshold;
    private final float[] expected;

    private Companions(KnowledgeBase base, Learned learned) {
        this.base = base;
        terms = learned.terms();
        beside = learned.beside();
        weights = learned.weights();
        threshold = learned.threshold();
        expected = expected(base, terms);
    }

    /// What the knowledge has learned, or empty where it hasn't.
    public static Optional<Companions> of(KnowledgeBase base) {
        var columns = base.columns();
        if (!columns.has("companion.term")) {
            return Optional.empty();
        }
        var learned =
                new Learned(
                        columns.intArray("companion.term"),
                        columns.doubleArray("companion.beside"),
                        columns.doubleArray("companion.weight"),
                        columns.doubleArray("companion.threshold")[0]);
        return Optional.of(of(base, learned));
    }

    /// What is being learned.
    public static Companions of(KnowledgeBase base, Learned learned) {
        return new Companions(base, learned);
    }

    /// What was learned, as it is written to the sections `companion.*`.
    ///
    /// @param terms the terms whose findings are weighed
    /// @param beside for each disease, how often each other one is kept in mind beside it, row by
    ///   row
    /// @param weights for each disease, the weight of each term, then of the log odds of being kept
    ///   in mind beside what is held likely, then a constant
    /// @param threshold the chance from which a disease is kept in mind
    public record Learned(int[] terms, double[] beside, double[] weights, double threshold) {

        public void write(ColumnsBuilder out) {
            out.ints("companion.term", terms)
                    .doubles("companion.beside", beside)
                    .doubles("companion.weight", weights)
                    .doubles("companion.threshold", new double[] {threshold});
        }
    }

    /// For each disease, the chance that a patient with it shows each term.
    private static float[] expected(KnowledgeBase base, int[] terms) {
        var expected = new float[base.diseases() * terms.length];
        for (int at = 0; at < base.associations(); at++) {
            int column = Arrays.binarySearch(terms, base.associationTerm(at));
            if (column >= 0) {
                expected[base.associationDisease(at) * terms.length + column] = base.expected(at);
            }
        }
        return expected;
    }

    /// The chance from which a disease is kept in mind.
    public double threshold() {
        return threshold;
    }

    /// The diseases to be kept in mind, likeliest to be so first; the first claim is always among
    /// them.
    ///
    /// @param ranking of the same case, with the same knowledge
    public List<DiseaseId> keptInMind(Case subject, Ranking ranking) {
        var chances = chances(subject, ranking);
        var first = ranking.first(1);
        return IntStream.range(0, chances.length)
                .boxed()
                .filter(disease ->
                        chances[disease] >= threshold || first.contains(base.diseaseId(disease)))
                .sorted(
                        Comparator.comparingDouble((Integer disease) -> -chances[disease])
                                .thenComparing(Comparator.naturalOrder()))
                .map(base::diseaseId)
                .toList();
    }

    /// For each disease, the chance that it is to be kept in mind.
    public double[] chances(Case subject, Ranking ranking) {
        return chances(subject, held(ranking, base));
    }

    /// The same by how likely each disease is held to be, see [#held].
    public double[] chances(Case subject, double[] held) {
        var shown = shown(Understanding.of(subject, base, true), held);
        int width = terms.length + 2;
        var chances = new double[base.diseases()];
        for (int disease = 0; disease < chances.length; disease++) {
            double share = 0;
            for (int other = 0; other < held.length; other++) {
                share += held[other] * beside[other * held.length + disease];
            }
            double sum = weights[disease * width + width - 1];
            sum += weights[disease * width + width - 2] * logOdds(share);
            for (int term = 0; term < terms.length; term++) {
                sum += weights[disease * width + term] * shown[term];
            }
            chances[disease] = 1 / (1 + Math.exp(-sum));
        }
        return chances;
    }

    /// How likely each disease is held to be, among those that are weighed.
    public static double[] held(Ranking ranking, KnowledgeBase base) {
        var held = new double[base.diseases()];
        double sum = 0;
        for (int at = 0; at < ranking.size(); at++) {
            held[ranking.disease(at)] = ranking.probability(at);
            sum += ranking.probability(at);
        }
        for (int disease = 0; disease < held.length && sum > 0; disease++) {
            held[disease] /= sum;
        }
        return held;
    }

    private double[] shown(UnderstoodCase subject, double[] held) {
        var shown = new double[terms.length];
        for (int disease = 0; disease < held.length; disease++) {
            for (int term = 0; term < shown.length && held[disease] > 0; term++) {
                shown[term] += held[disease] * expected[disease * shown.length + term];
            }
        }
        for (int term = 0; term < shown.length; term++) {
            if (Arrays.binarySearch(subject.observed(), terms[term]) >= 0) {
                shown[term] = 1;
            } else if (Arrays.binarySearch(subject.excluded(), terms[term]) >= 0) {
                shown[term] = 0;
            }
        }
        return shown;
    }

    /// The log odds of a share that isn't let come near 0 or 1.
    public static double logOdds(double share) {
        double kept = Math.clamp(share, LEAST, 1 - LEAST);
        return Math.log(kept / (1 - kept));
    }
}
