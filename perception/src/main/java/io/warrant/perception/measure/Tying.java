package io.warrant.perception.measure;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The work of [Confounding] for one attribute, among the recordings of which it is known.
final class Tying {

    static final int SHUFFLES = 9_999;

    /// Rounding must not tell apart what is the same.
    private static final double SAME = 1e-9;

    private final List<String> concepts;
    private final List<Judged<Confounding.Seen>> all;
    private final String attribute;
    private final long seed;
    private final List<String> values;
    private final int[] value;
    private final Strata strata;
    private final double[][] amounts;
    private final double[][] ranks;

    Tying(List<String> concepts, List<Judged<Confounding.Seen>> some, String attribute, long seed) {
        this.concepts = concepts;
        this.attribute = attribute;
        this.seed = seed;
        all = some.stream().filter(one -> one.attributes().containsKey(attribute)).toList();
        var told = all.stream().map(this::told).toList();
        values = List.copyOf(new TreeSet<>(told));
        value = told.stream().mapToInt(values::indexOf).toArray();
        strata = Strata.of(all.stream().map(one -> one.outcome().diagnosis()).toList());
        amounts =
                IntStream.range(0, concepts.size())
                        .mapToObj(this::amounts)
                        .toArray(double[][]::new);
        ranks =
                IntStream.range(0, amounts.length)
                        .mapToObj(i -> strata.ranks(amounts[i]))
                        .toArray(double[][]::new);
    }

    private String told(Judged<?> one) {
        return Optional.ofNullable(one.attributes().get(attribute)).orElseThrow();
    }

    private double[] amounts(int concept) {
        return all.stream().mapToDouble(one -> one.outcome().amounts().get(concept)).toArray();
    }

    private boolean[] with(int wanted) {
        var with = new boolean[value.length];
        for (int i = 0; i < with.length; i++) {
            with[i] = value[i] == wanted;
        }
        return with;
    }

    /// None where the attribute parts too few recordings, or none of the same diagnosis.
    List<Confounding.Tie> found() {
        var measured = IntStream.range(0, values.size()).filter(this::isMeasured).toArray();
        if (measured.length == 0) {
            return List.of();
        }
        // By concept, then value; those that aren't measured have none.
        var spread = new double[concepts.size()][values.size()];
        for (var row : spread) {
            Arrays.fill(row, Double.NaN);
        }
        for (int concept = 0; concept < spread.length; concept++) {
            for (int one : measured) {
                spread[concept][one] = strata.deviation(ranks[concept], with(one));
            }
        }
        var seen = standing(spread);
        var asFar = new int[concepts.size()];
        var random = new SplittableRandom(seed);
        var alike = exchangeable();
        var own = value.clone();
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            alike.forEach(kind -> shuffle(kind, random));
            var by = standing(spread);
            for (int concept = 0; concept < asFar.length; concept++) {
                asFar[concept] += by[concept].far() >= seen[concept].far() - SAME ? 1 : 0;
            }
        }
        System.arraycopy(own, 0, value, 0, own.length);
        var ties = new ArrayList<Confounding.Tie>();
        for (int concept = 0; concept < asFar.length; concept++) {
            double chance = (asFar[concept] + 1.0) / (SHUFFLES + 1);
            ties.add(tie(concept, seen[concept].value(), chance));
        }
        return ties;
    }

    private boolean isMeasured(int one) {
        var with = with(one);
        long count = IntStream.range(0, with.length).filter(i -> with[i]).count();
        return count >= ByGroup.LEAST
                && with.length - count >= ByGroup.LEAST
                && strata.weight(with) > 0;
    }

    /// A value, and by how many standard deviations it stands out.
    private record Standing(int value, double far) {}

    /// For each concept the value that stands out most; the first where several do alike.
    private Standing[] standing(double[][] spread) {
        var found = new Standing[ranks.length];
        for (int concept = 0; concept < found.length; concept++) {
            var sums = new double[values.size()];
            for (int i = 0; i < value.length; i++) {
                sums[value[i]] += ranks[concept][i];
            }
            int best = -1;
            double most = 0;
            for (int one = 0; one < sums.length; one++) {
                double deviation = spread[concept][one];
                double far = deviation < SAME ? 0 : Math.abs(sums[one]) / deviation;
                if (!Double.isNaN(far) && (best < 0 || far > most + SAME)) {
                    best = one;
                    most = far;
                }
            }
            found[concept] = new Standing(best, most);
        }
        return found;
    }

    /// Patients who may change attributes: those with as many recordings of the same diagnoses.
    /// Recordings of one patient stay together, since they are alike.
    private Collection<List<int[]>> exchangeable() {
        var kinds = new TreeMap<String, List<int[]>>();
        for (var members : patients()) {
            var sorted =
                    members.stream()
                            .sorted(Comparator.comparingInt((Integer i) -> strata.of()[i]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            var kind =
                    IntStream.of(sorted)
                            .mapToObj(i -> String.valueOf(strata.of()[i]))
                            .collect(Collectors.joining(" "));
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(sorted);
        }
        return kinds.values();
    }

    private List<List<Integer>> patients() {
        var patients = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            patients.computeIfAbsent(all.get(i).patient(), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(patients.values());
    }

    private void shuffle(List<int[]> kind, SplittableRandom random) {
        for (int last = kind.size() - 1; last > 0; last--) {
            var one = kind.get(last);
            var other = kind.get(random.nextInt(last + 1));
            for (int i = 0; i < one.length; i++) {
                int kept = value[one[i]];
                value[one[i]] = value[other[i]];
                value[other[i]] = kept;
            }
        }
    }

    private Confounding.Tie tie(int concept, int chosen, double chance) {
        var with = with(chosen);
        double together = strata.together(ranks[concept], with);
        int count = (int) IntStream.range(0, with.length).filter(i -> with[i]).count();
        var measure =
                new Report.Measure(
                        "chance that it shows more",
                        together,
                        interval(amounts[concept], with, together));
        return new Confounding.Tie(
                concepts.get(concept),
                new Report.Group(attribute, values.get(chosen), count, measure),
                chance,
                chance);
    }

    private Interval interval(double[] amount, boolean[] with, double whole) {
        return Bootstrap.intervals(
                patients(),
                drawn -> {
                    var places = drawn.stream().mapToInt(Integer::intValue).toArray();
                    var part = strata.drawn(places);
                    var having = new boolean[places.length];
                    var amounts = new double[places.length];
                    for (int i = 0; i < places.length; i++) {
                        having[i] = with[places[i]];
                        amounts[i] = amount[places[i]];
                    }
                    double number = part.together(part.ranks(amounts), having);
                    return new double[] {Double.isNaN(number) ? whole : number};
                },
                seed)[0];
    }
}
