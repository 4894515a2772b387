package io.warrant.perception.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// Whether the concepts that a model decides by go with an attribute, such as a camera, among
/// recordings of the same diagnosis, and what it costs to switch a concept off. An attribute that
/// goes with the diagnosis only is no matter: patients of one site may just be iller.
///
/// @param ties of each concept with each attribute, the least likely by chance first
/// @param costs by concept
/// @param notices what wasn't looked at, and how the rest was
public record Confounding(List<Tie> ties, List<Cost> costs, List<String> notices) {

    /// A tie is deemed real where chance makes one like it less often, over all ties together.
    public static final double CHANCE = 0.05;

    public Confounding {
        ties = List.copyOf(ties);
        costs = List.copyOf(costs);
        notices = List.copyOf(notices);
    }

    /// What a model made of one recording.
    ///
    /// @param diagnosis the truth, as finely as it is known
    /// @param amounts by concept, how much the model sees of it
    public record Seen(String diagnosis, List<Double> amounts) {

        public Seen {
            amounts = List.copyOf(amounts);
        }
    }

    /// How far a concept goes with an attribute.
    ///
    /// @param group the value that stands out most; its number is the chance that, of two
    ///   recordings of the same diagnosis, the one with the value shows more of the concept: a half
    ///   where they don't go together
    /// @param chance how often the attribute stands out so far where it is shuffled among
    ///   recordings of the same diagnosis
    /// @param adjusted the same for all ties together (Holm 1979)
    public record Tie(String concept, Report.Group group, double chance, double adjusted) {

        public boolean isConfounded() {
            return adjusted < CHANCE;
        }

        Tie adjusted(double to) {
            return new Tie(concept, group, chance, to);
        }
    }

    /// What a model is worth without a concept.
    ///
    /// @param without AUC and calibration error without it, and how much AUC is lost
    public record Cost(String concept, List<Report.Measure> without) {

        public Cost {
            without = List.copyOf(without);
        }

        /// @param with what is stated as the model is
        /// @param without the same recordings, in the same order
        public static Cost of(
                String concept,
                List<Judged<Judged.Stated>> with,
                List<Judged<Judged.Stated>> without,
                long seed) {
            var both = new ArrayList<Judged<Both>>();
            for (int i = 0; i < with.size(); i++) {
                var one = new Both(with.get(i).outcome(), without.get(i).outcome());
                both.add(new Judged<>(with.get(i).patient(), Map.of(), one));
            }
            var metrics =
                    List.of(
                            new Metric<Both>("AUC", true, all -> auc(all, Both::without)),
                            new Metric<Both>("calibration error", false, Cost::error),
                            new Metric<Both>(
                                    "AUC lost",
                                    false,
                                    all -> auc(all, Both::with) - auc(all, Both::without)));
            return new Cost(concept, ByGroup.of(both, metrics, seed).measures());
        }

        /// What is stated of one recording.
        private record Both(Judged.Stated with, Judged.Stated without) {}

        private static double auc(List<Both> all, Function<Both, Judged.Stated> side) {
            return Metric.auc("").of().applyAsDouble(all.stream().map(side).toList());
        }

        private static double error(List<Both> all) {
            return Metric.reliability(all.stream().map(Both::without).toList()).error();
        }
    }

    /// @param concepts their names, as amounts are ordered
    /// @param seed for shuffling and drawing
    public static Confounding of(List<String> concepts, List<Judged<Seen>> all, long seed) {
        var attributes = new TreeSet<String>();
        all.forEach(one -> attributes.addAll(one.attributes().keySet()));
        var ties = new ArrayList<Tie>();
        var notices = new ArrayList<String>();
        for (var attribute : attributes) {
            var found = new Tying(concepts, all, attribute, seed).found();
            ties.addAll(found);
            if (found.isEmpty()) {
                notices.add(
                        "Whether concepts go with %s can't be told: there must be %d recordings each with and without one of its values, some of the same diagnosis."
                                .formatted(attribute, ByGroup.LEAST));
            }
        }
        if (!ties.isEmpty()) {
            notices.add(
                    "Chance: how often %,d shuffles within each diagnosis part concepts as far; by Holm for all %d pairs. A concept that goes with an attribute may be a mark of it, or patients may truly differ, as by age: switching it off is a person's decision."
                            .formatted(Tying.SHUFFLES, ties.size()));
        }
        return new Confounding(holm(ties), List.of(), notices);
    }

    public Confounding with(List<Cost> costs) {
        return new Confounding(ties, costs, notices);
    }

    /// The least likely by chance first.
    private static List<Tie> holm(List<Tie> ties) {
        var order = new ArrayList<>(ties);
        order.sort(Comparator.comparingDouble(Tie::chance));
        double most = 0;
        for (int i = 0; i < order.size(); i++) {
            var tie = order.get(i);
            most = Math.max(most, Math.min(1, (order.size() - i) * tie.chance()));
            order.set(i, tie.adjusted(most));
        }
        return order;
    }
}
