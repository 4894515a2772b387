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
import java.util.concurrent.atomic.AtomicReferenceArray;

/// At what age each disease begins: shares of patients over seven classes of age.
final class OnsetAges {

    /// Birth (and before), infancy, early and late childhood, young, middle and old adulthood:
    /// where each ends, in years.
    static final double[] ENDS = {OnsetClasses.NEWBORN_UNTIL, 1, 5, 16, 40, 60, 130};

    /// No disease counts as if more than so many patients' ages were known.
    static final double MOST_PATIENTS = 20;

    /// For how many patients a source's bare class of onset counts.
    static final double PATIENTS_PER_CLASS = 2;

    /// For how many patients a stated share of patients with an onset counts.
    static final double PATIENTS_PER_BAND = 5;

    private final AtomicReferenceArray<double[]> logRatios =
            new AtomicReferenceArray<>(1 << ENDS.length);
    private final double weight;
    private final double blur;
    private final double imagined;
    private final double[] everyone;
    private final float[][] shares;
    private final Map<Integer, boolean[]> classes;
    private final KnowledgeBase base;

    OnsetAges(KnowledgeBase base, Parameters parameters) {
        this.base = base;
        weight = parameters.get(ONSET_WEIGHT);
        blur = parameters.get(ONSET_BLUR);
        imagined = parameters.get(ONSET_PRIOR_WEIGHT);
        classes = classes(base);
        var rows = Rows.all(base);
        var counts = new double[base.diseases()][];
        for (int disease = 0; disease < counts.length; disease++) {
            counts[disease] = blur(counts(disease, rows), blur);
        }
        everyone = everyone(counts);
        shares = new float[counts.length][];
        for (int disease = 0; disease < counts.length; disease++) {
            shares[disease] = shares(counts[disease]);
        }
    }

    /// The mean of all diseases, and of an imagined one that begins at any age alike, so that no
    /// age is impossible.
    private static double[] everyone(double[][] counts) {
        var everyone = new double[ENDS.length];
        java.util.Arrays.fill(everyone, 1.0 / ENDS.length);
        int known = 1;
        for (var ofDisease : counts) {
            double sum = sum(ofDisease);
            known += sum > 0 ? 1 : 0;
            for (int bin = 0; bin < everyone.length && sum > 0; bin++) {
                everyone[bin] += ofDisease[bin] / sum;
            }
        }
        for (int bin = 0; bin < everyone.length; bin++) {
            everyone[bin] /= known;
        }
        return everyone;
    }

    private float[] shares(double[] counts) {
        double sum = sum(counts);
        var shares = new float[sum > 0 ? counts.length : 0];
        for (int bin = 0; bin < shares.length; bin++) {
            shares[bin] = (float) ((counts[bin] + imagined * everyone[bin]) / (sum + imagined));
        }
        return shares;
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

    private double[] counts(int disease, Rows rows) {
        var counts = new double[ENDS.length];
        for (int association : onsets(disease, rows)) {
            double patients =
                    switch (rows.frequency(association)) {
                        case Frequency.Counted(int affected, _) -> affected;
                        case Frequency.Band(double low, double high) ->
                                (low + high) / 2 * PATIENTS_PER_BAND;
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
    List<Integer> onsets(int disease, Rows rows) {
        var found = new ArrayList<Integer>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            if (classes.containsKey(base.associationTerm(at)) && rows.expected(at) > 0) {
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

    /// The shares of a disease's patients over the classes of age; empty where nothing is known.
    float[] shares(int disease) {
        return shares[disease];
    }

    /// The same by rows of which some may be left out.
    float[] shares(int disease, Rows rows) {
        return shares(blur(counts(disease, rows), blur));
    }

    /// The chance to begin within a range of ages, for shares that are known.
    double chance(float[] shares, boolean[] bins) {
        double sum = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            sum += bins[bin] ? shares[bin] : 0;
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

    /// The log ratio of beginning within a range of ages, for every disease; made when a case first
    /// needs it.
    double[] logRatios(boolean[] bins) {
        int mask = 0;
        for (int bin = 0; bin < bins.length; bin++) {
            mask |= bins[bin] ? 1 << bin : 0;
        }
        var known = logRatios.get(mask);
        if (known == null) {
            known = new double[base.diseases()];
            for (int disease = 0; disease < known.length; disease++) {
                known[disease] = logRatio(shares(disease), bins);
            }
            logRatios.set(mask, known);
        }
        return known;
    }

    /// The log ratio of beginning within a range of ages; 0 where the shares are unknown.
    double logRatio(float[] shares, boolean[] bins) {
        return shares.length == 0 ? 0 : weight * Math.log(chance(shares, bins) / chanceOfAll(bins));
    }
}
