package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Separator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the findings, not yet looked for, that would tell two diseases apart best: by how much an
/// answer would be expected to shift the odds between them (Jensen-Shannon divergence of the two
/// chances).
final class Separating {

    private final Evidence evidence;
    private final UnderstoodCase subject;

    Separating(Evidence evidence, UnderstoodCase subject) {
        this.evidence = evidence;
        this.subject = subject;
    }

    List<Separator> between(int first, int second, int count) {
        var base = evidence.base();
        var profiles = new Profile[] {profile(first), profile(second)};
        record Valued(int term, double inFirst, double inSecond, double value) {}
        var valued = new ArrayList<Valued>();
        for (int term : open(first, second)) {
            double inFirst = evidence.weights().chance(profiles[0].meet(term), term);
            double inSecond = evidence.weights().chance(profiles[1].meet(term), term);
            valued.add(new Valued(term, inFirst, inSecond, divergence(inFirst, inSecond)));
        }
        return valued.stream()
                .filter(item -> item.value() > 0)
                .sorted(
                        Comparator.comparingDouble(Valued::value)
                                .reversed()
                                .thenComparing(item -> base.ontology().id(item.term())))
                .limit(count)
                .map(item ->
                        new Separator(
                                base.ontology().id(item.term()),
                                base.ontology().label(item.term()),
                                item.inFirst(),
                                item.inSecond()))
                .toList();
    }

    /// The findings that one of the diseases shows and of which nothing is known yet, rising.
    private int[] open(int first, int second) {
        var base = evidence.base();
        return IntStream.of(first, second)
                .flatMap(disease ->
                        IntStream.range(
                                base.firstAssociation(disease), base.firstAssociation(disease + 1)))
                .filter(at -> base.expected(at) > 0)
                .map(base::associationTerm)
                .sorted()
                .distinct()
                .filter(term -> base.isFinding(term) && subject.isOpen(term, base))
                .toArray();
    }

    private Profile profile(int disease) {
        return evidence.profile(disease);
    }

    private static double divergence(double p, double q) {
        double middle = (p + q) / 2;
        return entropy(middle) - (entropy(p) + entropy(q)) / 2;
    }

    static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p);
    }
}
