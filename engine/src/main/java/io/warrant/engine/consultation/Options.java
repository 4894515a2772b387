package io.warrant.engine.consultation;

import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What can be done next in one situation, weighed.
final class Options {

    private final Consultant.Field field;
    private final Plan.Manner manner;
    private final Consultation consultation;
    private final Standing standing;
    private final Weighing weighing;
    private final double ceiling;

    Options(
            Consultant.Field field,
            Plan.Manner manner,
            Consultation consultation,
            Standing standing,
            Weighing weighing) {
        this.field = field;
        this.manner = manner;
        this.consultation = consultation;
        this.standing = standing;
        this.weighing = weighing;
        ceiling = weighing.uncertainty();
    }

    /// @param number of a question, or of a test
    private record Weighed(boolean isTest, int number, double gain, double cost, double worth) {}

    List<Option> best(int most) {
        var weighed = new ArrayList<Weighed>();
        var open = field.repertoire().open(consultation, standing, weighing.expected());
        if (manner.means() != Plan.Means.TESTS) {
            for (int number : open) {
                int[] terms = field.repertoire().terms(number);
                double gain = gain(field.repertoire().kind(number), terms);
                add(weighed, false, number, gain, cost(terms));
            }
        }
        if (manner.means() != Plan.Means.QUESTIONS && field.tests().size() > 0) {
            weighed.addAll(weighedTests(open));
        }
        return weighed.stream()
                .filter(one -> one.gain > 0)
                .sorted(
                        Comparator.comparingDouble(Weighed::worth)
                                .reversed()
                                .thenComparing(Weighed::isTest)
                                .thenComparingInt(Weighed::number))
                .limit(most)
                .map(this::option)
                .toList();
    }

    /// What an action is worth, whether or not it would be chosen.
    Option of(Action action) {
        return switch (action) {
            case Action.Ask(var question) -> asked(action, question);
            case Action.Order(var test) ->
                    weighedTests(
                                    field.repertoire()
                                            .open(consultation, standing, weighing.expected()))
                            .stream()
                            .filter(one -> one.number == field.tests().number(test.id()))
                            .findFirst()
                            .map(this::option)
                            .orElse(new Option(action, 0, 0, 0, 0));
            case Action.Stop _, Action.Abstain _ -> new Option(action, 0, 0, 0, 0);
        };
    }

    private Option asked(Action action, Question question) {
        int[] terms =
                question.terms().stream().mapToInt(standing.base().ontology()::resolve).toArray();
        double gain = gain(question.kind(), terms);
        double cost = cost(terms);
        return new Option(action, gain, cost, worth(gain, cost), known(IntStream.of(terms)));
    }

    private double worth(double gain, double cost) {
        return manner.costed() ? gain / cost : gain;
    }

    private void add(List<Weighed> to, boolean isTest, int number, double gain, double cost) {
        to.add(new Weighed(isTest, number, gain, cost, worth(gain, cost)));
    }

    /// A test brings what answers about all that it shows bring together.
    private List<Weighed> weighedTests(int[] open) {
        var weighed = new ArrayList<Weighed>();
        var used = consultation.used();
        var left = new double[field.tests().size()];
        Arrays.fill(left, 1);
        for (int number : open) {
            for (int term : field.repertoire().terms(number)) {
                for (int test : field.tests().showing(term)) {
                    left[test] *= 1 - share(term);
                }
            }
        }
        for (int test = 0; test < left.length; test++) {
            if (left[test] < 1 && !used.contains(field.tests().test(test).id())) {
                double cost = field.costs().total(field.tests().effort(test));
                add(weighed, true, test, ceiling * (1 - left[test]), cost);
            }
        }
        return weighed;
    }

    /// One of several values is the answer, so what each brings adds up; that a value isn't the
    /// answer follows from the one that is.
    private double gain(Question.Kind kind, int[] terms) {
        if (kind == Question.Kind.YES_NO) {
            return weighing.gain(terms[0]);
        }
        double sum = 0;
        for (int term : terms) {
            sum += weighing.gainOfYes(term);
        }
        return Math.min(ceiling, sum);
    }

    private double share(int term) {
        return ceiling <= 0 ? 0 : Math.min(1, weighing.gain(term) / ceiling);
    }

    private double cost(int[] terms) {
        double most = 0;
        for (int term : terms) {
            most = Math.max(most, field.costs().total(field.tests().least(term)));
        }
        return most;
    }

    private Option option(Weighed one) {
        if (one.isTest) {
            var test = field.tests().test(one.number);
            var shown = test.shows().stream().mapToInt(standing.base().ontology()::index);
            return new Option(new Action.Order(test), one.gain, one.cost, one.worth, known(shown));
        }
        return new Option(
                new Action.Ask(field.repertoire().question(one.number)),
                one.gain,
                one.cost,
                one.worth,
                known(IntStream.of(field.repertoire().terms(one.number))));
    }

    /// The chance that something comes of it, as if the terms went each its own way.
    private double known(IntStream terms) {
        return 1
                - terms.mapToDouble(term -> 1 - weighing.yes(term) - weighing.no(term))
                        .reduce(1, (a, b) -> a * Math.max(0, b));
    }
}
