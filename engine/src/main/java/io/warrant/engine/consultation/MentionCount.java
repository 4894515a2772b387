package io.warrant.engine.consultation;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Counts, for each term, the patients of whom it is told, and those of whom it would be if
/// everything were.
final class MentionCount {

    /// How many expected mentions the mean over all terms stands for. An assumption.
    private static final double PRIOR_WEIGHT = 5;

    private final KnowledgeBase base;
    private final int patients;
    private final int[] patientsOf;
    private final double[] expected;
    private final double[] observed;
    private final double[] excluded;
    private final Map<Integer, OfDisease> counts = new TreeMap<>();

    MentionCount(KnowledgeBase base) {
        this.base = base;
        patients = base.solved().size();
        patientsOf = new int[base.diseases()];
        expected = new double[base.ontology().size()];
        observed = new double[expected.length];
        excluded = new double[expected.length];
        expect();
        count();
        inherit();
    }

    /// What is told of the patients with one disease.
    ///
    /// @param patients how many there are
    /// @param terms what any of them shows, and all that is more general; sorted
    /// @param shown how many show each
    record OfDisease(int patients, int[] terms, int[] shown) {

        int observed(int term) {
            int at = Arrays.binarySearch(terms, term);
            return at < 0 ? 0 : shown[at];
        }
    }

    private void expect() {
        for (int at = 0; at < patients; at++) {
            patientsOf[base.solved().disease(at)]++;
        }
        var risen = base.risen();
        for (int term = 0; term < expected.length; term++) {
            for (int at = risen.start(term); at < risen.end(term); at++) {
                int association = risen.at(at);
                int cases = patientsOf[base.associationDisease(association)];
                expected[term] += cases * (double) base.expected(association);
            }
        }
    }

    private void count() {
        var shown = new TreeMap<Integer, TreeMap<Integer, Integer>>();
        for (int patient = 0; patient < patients; patient++) {
            var ofDisease =
                    shown.computeIfAbsent(base.solved().disease(patient), _ -> new TreeMap<>());
            implied(base.solved().observed().get(patient)).stream()
                    .forEach(term -> {
                        observed[term]++;
                        ofDisease.merge(term, 1, Integer::sum);
                    });
            for (int term : base.solved().excluded().get(patient)) {
                excluded[term]++;
            }
        }
        shown.forEach((disease, terms) ->
                counts.put(
                        disease,
                        new OfDisease(
                                patientsOf[disease], ints(terms.keySet()), ints(terms.values()))));
    }

    private static int[] ints(Collection<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private BitSet implied(int[] terms) {
        var implied = new BitSet();
        var ancestors = base.ontology().ancestors();
        for (int term : terms) {
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                implied.set(ancestors.at(at));
            }
        }
        return implied;
    }

    /// Who lacks a term lacks every kind of it; a patient of whom both are told counts once too
    /// often, which is why no sum may exceed the number of patients.
    private void inherit() {
        var ancestors = base.ontology().ancestors();
        var direct = excluded.clone();
        for (int term = 0; term < excluded.length; term++) {
            double sum = 0;
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                sum += direct[ancestors.at(at)];
            }
            excluded[term] = Math.min(patients, sum);
        }
    }

    Mentions mentions() {
        var free = new double[expected.length];
        for (int term = 0; term < free.length; term++) {
            free[term] = patients - Math.min(patients, expected[term]);
        }
        return new Mentions(shares(observed, expected), shares(excluded, free), counts);
    }

    /// The share of each term's due mentions that were made, drawn toward that over all terms.
    private static double[] shares(double[] made, double[] due) {
        double mean = share(Arrays.stream(made).sum(), Arrays.stream(due).sum());
        var shares = new double[made.length];
        for (int term = 0; term < shares.length; term++) {
            shares[term] = share(made[term] + PRIOR_WEIGHT * mean, due[term] + PRIOR_WEIGHT);
        }
        return shares;
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 1 : Math.min(1, part / whole);
    }
}
