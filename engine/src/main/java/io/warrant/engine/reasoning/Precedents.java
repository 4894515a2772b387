package io.warrant.engine.reasoning;

import io.warrant.engine.columns.IntLists;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The published patients that the knowledge learned from, made ready to be compared with a case.
/// Two patients are as alike as the information that the findings of both imply is of what the
/// findings of either imply: each finding stands for itself and all that is more general, each term
/// weighs minus the log of its background (Jaccard's index, weighted). Not mentioned counts as not
/// shown here, which is why it only weighs beside the frequencies. Safe for use by several threads.
final class Precedents {

    /// How many of a disease's most similar patients give the weight together.
    static final int WEIGHED = 3;

    private final KnowledgeBase base;
    private final double[] information;
    private final IntLists showing;
    private final double[] whole;
    private final int[] byDisease;
    private @Nullable Map<String, List<Integer>> byPublication;

    Precedents(KnowledgeBase base, Weights weights) {
        this.base = base;
        information = new double[base.ontology().size()];
        for (int term = 0; term < information.length; term++) {
            information[term] = -Math.log(weights.background(term));
        }
        var solved = base.solved();
        whole = new double[solved.size()];
        showing = showing();
        byDisease =
                IntStream.range(0, solved.size())
                        .boxed()
                        .sorted((a, b) -> Integer.compare(solved.disease(a), solved.disease(b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// For each term, the patients who showed it or a kind of it; adds up what each implies.
    private IntLists showing() {
        var observed = base.solved().observed();
        var implied = new int[observed.size()][];
        var starts = new int[information.length + 1];
        for (int patient = 0; patient < implied.length; patient++) {
            implied[patient] = implied(observed.get(patient));
            for (int term : implied[patient]) {
                whole[patient] += information[term];
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < information.length; term++) {
            starts[term + 1] += starts[term];
        }
        var next = starts.clone();
        var values = new int[starts[information.length]];
        for (int patient = 0; patient < implied.length; patient++) {
            for (int term : implied[patient]) {
                values[next[term]++] = patient;
            }
        }
        return IntLists.of(starts, values);
    }

    /// The terms and all that is more general, sorted.
    private int[] implied(int[] terms) {
        var all = new BitSet();
        var ancestors = base.ontology().ancestors();
        for (int term : terms) {
            for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
                all.set(ancestors.at(at));
            }
        }
        return all.stream().toArray();
    }

    /// How alike a case is to each of the patients, in the order of the knowledge's solved cases.
    ///
    /// @param withheld patients that are not to be used; theirs is 0
    double[] similarities(int[] observed, BitSet withheld) {
        var shared = new double[whole.length];
        double own = 0;
        for (int term : implied(observed)) {
            own += information[term];
            for (int at = showing.start(term); at < showing.end(term); at++) {
                shared[showing.at(at)] += information[term];
            }
        }
        for (int patient = 0; patient < shared.length; patient++) {
            double either = own + whole[patient] - shared[patient];
            shared[patient] = either <= 0 || withheld.get(patient) ? 0 : shared[patient] / either;
        }
        return shared;
    }

    /// The mean similarity of the most similar patients of each disease that has any, added up.
    ///
    /// @param weight what it is multiplied with
    /// @param to one entry a disease
    void add(double[] similarities, double weight, double[] to) {
        var solved = base.solved();
        for (int from = 0; from < byDisease.length; ) {
            int disease = solved.disease(byDisease[from]);
            int end = from;
            while (end < byDisease.length && solved.disease(byDisease[end]) == disease) {
                end++;
            }
            to[disease] += weight * mean(similarities, from, end);
            from = end;
        }
    }

    /// The same for one disease.
    double mean(double[] similarities, int disease) {
        int from = first(disease);
        int end = from;
        while (end < byDisease.length && base.solved().disease(byDisease[end]) == disease) {
            end++;
        }
        return mean(similarities, from, end);
    }

    private double mean(double[] similarities, int from, int end) {
        double first = 0;
        double second = 0;
        double third = 0;
        int count = 0;
        for (int at = from; at < end; at++) {
            double one = similarities[byDisease[at]];
            count += one > 0 ? 1 : 0;
            if (one > first) {
                third = second;
                second = first;
                first = one;
            } else if (one > second) {
                third = second;
                second = one;
            } else if (one > third) {
                third = one;
            }
        }
        return count == 0 ? 0 : (first + second + third) / Math.min(WEIGHED, count);
    }

    /// The patients of a disease, the most similar first, equals in the order of the knowledge;
    /// those with nothing in common are left out.
    int[] of(int disease, double[] similarities, int most) {
        int from = first(disease);
        return IntStream.range(from, byDisease.length)
                .map(at -> byDisease[at])
                .takeWhile(patient -> base.solved().disease(patient) == disease)
                .filter(patient -> similarities[patient] > 0)
                .boxed()
                .sorted((a, b) ->
                        similarities[a] == similarities[b]
                                ? Integer.compare(a, b)
                                : Double.compare(similarities[b], similarities[a]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int first(int disease) {
        int low = 0;
        int high = byDisease.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (base.solved().disease(byDisease[middle]) < disease) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The patients who come from one of these publications.
    BitSet from(Collection<String> publications) {
        var patients = new BitSet();
        for (var publication : publications) {
            byPublication().getOrDefault(publication, List.of()).forEach(patients::set);
        }
        return patients;
    }

    /// Made when a case first names a publication.
    private synchronized Map<String, List<Integer>> byPublication() {
        var known = byPublication;
        if (known == null) {
            known = new HashMap<>();
            for (int patient = 0; patient < whole.length; patient++) {
                for (var publication : base.solved().publications(patient)) {
                    known.computeIfAbsent(publication, _ -> new ArrayList<>()).add(patient);
                }
            }
            byPublication = known;
        }
        return known;
    }
}
