package io.warrant.engine.reasoning;

import static io.warrant.engine.knowledge.Parameter.ONSET_BLUR;
import static io.warrant.engine.knowledge.Parameter.ONSET_PRIOR_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.ONSET_WEIGHT;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// At what age each disease begins: shares of patients over seven classes of age.
final class OnsetAges {

    /// Birth (and before), infancy, early and late childhood, young, middle and old adulthood:
    /// where each ends, in years.
    private static final double[] ENDS = {28 / 365.25, 1, 5, 16, 40, 60, 130};

    /// No disease counts as if more than so many patients' ages were known.
    private static final double MOST_PATIENTS = 20;

    /// For how many patients a source's bare class of onset counts.
    private static final double PATIENTS_PER_CLASS = 2;

    private final double weight;
    private final double[] everyone = new double[ENDS.length];
    private final float[][] shares;
    private final Map<Integer, boolean[]> classes;
    private final KnowledgeBase base;

    OnsetAges(KnowledgeBase base, Parameters parameters) {
        this.base = base;
        weight = parameters.get(ONSET_WEIGHT);
        classes = classes(base);
        var counts = new double[base.diseases()][];
        int known = 0;
        for (int disease = 0; disease < counts.length; disease++) {
            counts[disease] = blur(counts(disease), parameters.get(ONSET_BLUR));
            double sum = sum(counts[disease]);
            if (sum > 0) {
                known++;
                for (int bin = 0; bin < everyone.length; bin++) {
                    everyone[bin] += counts[disease][bin] / sum;
                }
            }
        }
        for (int bin = 0; bin < everyone.length; bin++) {
            everyone[bin] = known == 0 ? 1.0 / everyone.length : everyone[bin] / known;
        }
        double imagined = parameters.get(ONSET_PRIOR_WEIGHT);
        shares = new float[counts.length][];
        for (int disease = 0; disease < counts.length; disease++) {
            double sum = sum(counts[disease]);
            shares[disease] = new float[sum > 0 ? everyone.length : 0];
            for (int bin = 0; bin < shares[disease].length; bin++) {
                shares[disease][bin] =
                        (float)
                                ((counts[disease][bin] + imagined * everyone[bin])
                                        / (sum + imagined));
            }
        }
    }

    private static Map<Integer, boolean[]> classes(KnowledgeBase base) {
        var classes = new HashMap<Integer, boolean[]>();
        OnsetClasses.all()
                .forEach((id, range) -> {
                    int term = base.ontology().resolve(id);
                    if (term >= 0) {
                        classes.put(term, bins(range));
                    }
                });
        return classes;
    }

    /// The classes of age that a range touches by more than its end.
    private static boolean[] bins(AgeRange range) {
        var bins = new boolean[ENDS.length];
        double start = AgeRange.CONCEPTION;
        for (int bin = 0; bin < ENDS.length; bin++) {
            boolean point = range.fromYears() == range.toYears();
            bins[bin] =
                    point
                            ? range.fromYears() >= start
                                    && (range.fromYears() < ENDS[bin] || bin == ENDS.length - 1)
                            : range.fromYears() < ENDS[bin] && range.toYears() > start;
            start = ENDS[bin];
        }
        return bins;
    }

    private double[] counts(int disease) {
        var counts = new double[ENDS.length];
        for (int association : onsets(disease)) {
            double patients =
                    switch (base.frequency(association)) {
                        case Frequency.Counted(int affected, _) -> affected;
                        case Frequency.Band(double low, double high) -> (low + high) / 2 * 5;
                        case Frequency.Unstated() -> PATIENTS_PER_CLASS;
                    };
            var bins =
                    classes.getOrDefault(
                            base.associationTerm(association), new boolean[ENDS.length]);
            int touched = 0;
            for (boolean bin : bins) {
                touched += bin ? 1 : 0;
            }
            for (int bin = 0; bin < bins.length; bin++) {
                counts[bin] += bins[bin] ? patients / touched : 0;
            }
        }
        double sum = sum(counts);
        for (int bin = 0; bin < counts.length && sum > MOST_PATIENTS; bin++) {
            counts[bin] *= MOST_PATIENTS / sum;
        }
        return counts;
    }

    /// The associations that tell when the disease begins.
    List<Integer> onsets(int disease) {
        var found = new ArrayList<Integer>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            if (classes.containsKey(base.associationTerm(at)) && base.expected(at) > 0) {
                found.add(at);
            }
        }
        return found;
    }

    private static double[] blur(double[] counts, double share) {
        var blurred = new double[counts.length];
        for (int bin = 0; bin < counts.length; bin++) {
            boolean inner = bin > 0 && bin < counts.length - 1;
            blurred[bin] += counts[bin] * (1 - share);
            if (bin > 0) {
                blurred[bin - 1] += counts[bin] * share / (inner ? 2 : 1);
            }
            if (bin < counts.length - 1) {
                blurred[bin + 1] += counts[bin] * share / (inner ? 2 : 1);
            }
        }
        return blurred;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /// What is known of when a patient's illness began: its onset, or that it was before the age at
    /// the last encounter.
    static AgeRange known(Patient patient) {
        if (patient.onset().isKnown()) {
            return patient.onset();
        }
        return patient.age().isKnown()
                ? new AgeRange(AgeRange.CONCEPTION, patient.age().toYears())
                : AgeRange.UNKNOWN;
    }

    /// Whether it is known when the disease begins.
    boolean knows(int disease) {
        return shares[disease].length > 0;
    }

    /// The chance that the disease begins within a range of ages.
    double chance(int disease, boolean[] bins) {
        double sum = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            sum += bins[bin] ? shares[disease][bin] : 0;
        }
        return Math.min(1, sum);
    }

    /// The same for all diseases together.
    double chanceOfAll(boolean[] bins) {
        double sum = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            sum += bins[bin] ? everyone[bin] : 0;
        }
        return Math.min(1, sum);
    }

    static boolean[] binsOf(AgeRange range) {
        return bins(range);
    }

    double logRatio(int disease, boolean[] bins) {
        return weight * Math.log(chance(disease, bins) / chanceOfAll(bins));
    }
}
