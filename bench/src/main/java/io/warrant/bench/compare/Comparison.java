package io.warrant.bench.compare;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;
import io.warrant.bench.metrics.Rates;
import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Two runs on the same cases, case by case.
///
/// @param a the first run
/// @param b the second run; differences are what it has more than the first
/// @param overlap how many cases both have
/// @param measures top-1, top-3, top-10 and MRR over the cases that both have
/// @param moves the cases that moved most, most first
public record Comparison(
        RankRun a, RankRun b, Overlap overlap, List<Measure> measures, List<Move> moves) {

    private static final int SHOWN = 10;
    private static final String[] NAMES = {"top1", "top3", "top10", "mrr"};
    private static final int HITS = 3;
    private static final double MOST = 0.5;

    public Comparison {
        measures = List.copyOf(measures);
        moves = List.copyOf(moves);
    }

    /// How many cases the runs have in common, and how many only one of them has.
    public record Overlap(int common, int onlyA, int onlyB) {

        public boolean differs() {
            return onlyA + onlyB > 0;
        }
    }

    /// One measure over the common cases.
    ///
    /// @param difference the 95 % interval of what the second has more, drawn by publication
    /// @param test for shares of hits: whether the runs differ at all; none for means
    public record Measure(
            String name, double a, double b, Interval difference, List<McNemar> test) {

        public Measure {
            test = List.copyOf(test);
        }
    }

    /// A case whose rank changed.
    public record Move(String name, String disease, int a, int b) {}

    private record Pair(String name, RankRun.Place a, RankRun.Place b) {}

    /// @param seed for the intervals
    /// @throws InvalidCaseException if no case is in both runs
    public static Comparison of(RankRun a, RankRun b, long seed) {
        var pairs = new ArrayList<Pair>();
        a.cases()
                .forEach((name, place) -> {
                    var other = b.cases().get(name);
                    if (other != null) {
                        pairs.add(new Pair(name, place, other));
                    }
                });
        if (pairs.isEmpty()) {
            throw new InvalidCaseException(
                    a.name()
                            + " and "
                            + b.name()
                            + " have no case in common. Compare two runs over the same archive.");
        }
        var overlap =
                new Overlap(
                        pairs.size(),
                        a.cases().size() - pairs.size(),
                        b.cases().size() - pairs.size());
        return new Comparison(a, b, overlap, measures(pairs, seed), moves(pairs));
    }

    private static List<Measure> measures(List<Pair> pairs, long seed) {
        var clusters = new TreeMap<String, List<Pair>>();
        pairs.forEach(pair ->
                clusters.computeIfAbsent(pair.a().cluster(), _ -> new ArrayList<>()).add(pair));
        var intervals =
                Bootstrap.intervals(List.copyOf(clusters.values()), Comparison::differences, seed);
        var measures = new ArrayList<Measure>();
        for (int i = 0; i < NAMES.length; i++) {
            int at = i;
            measures.add(
                    new Measure(
                            NAMES[i],
                            pairs.stream().mapToDouble(p -> values(p.a())[at]).sum() / pairs.size(),
                            pairs.stream().mapToDouble(p -> values(p.b())[at]).sum() / pairs.size(),
                            intervals[i],
                            i < HITS ? List.of(test(pairs, i)) : List.of()));
        }
        return measures;
    }

    private static double[] differences(List<Pair> pairs) {
        var sums = new double[NAMES.length];
        for (var pair : pairs) {
            var a = values(pair.a());
            var b = values(pair.b());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += (b[i] - a[i]) / pairs.size();
            }
        }
        return sums;
    }

    private static double[] values(RankRun.Place place) {
        var rates = place.rates();
        return new double[] {rates.top1(), rates.top3(), rates.top10(), rates.mrr()};
    }

    /// A case with several diagnoses is hit where the greater part of their shares is.
    private static McNemar test(List<Pair> pairs, int measure) {
        int onlyA = 0;
        int onlyB = 0;
        for (var pair : pairs) {
            boolean a = values(pair.a())[measure] >= MOST;
            boolean b = values(pair.b())[measure] >= MOST;
            onlyA += a && !b ? 1 : 0;
            onlyB += b && !a ? 1 : 0;
        }
        return McNemar.of(onlyA, onlyB);
    }

    /// By how many times the rank grew or shrank: from 1 to 10 is further than from 1000 to 2000.
    private static List<Move> moves(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.a().rank() != pair.b().rank())
                .map(pair ->
                        new Move(pair.name(), pair.a().disease(), pair.a().rank(), pair.b().rank()))
                .sorted(
                        Comparator.comparingDouble(Comparison::distance)
                                .reversed()
                                .thenComparing(Move::name))
                .limit(SHOWN)
                .toList();
    }

    private static double distance(Move move) {
        return Math.abs(Math.log(move.a()) - Math.log(move.b()));
    }

    /// A rank for people.
    static String rank(int rank) {
        return rank == Rates.MISSED ? "not weighed" : Integer.toString(rank);
    }
}
