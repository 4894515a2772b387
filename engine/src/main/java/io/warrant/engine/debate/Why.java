package io.warrant.engine.debate;

import java.util.List;

/// Why an argument has its label in the grounded labelling.
public sealed interface Why {

    /// In: nobody attacks it.
    record Unattacked() implements Why {}

    /// In: each attacker is itself defeated.
    record Defended(List<Answer> answers) implements Why {

        public Defended {
            answers = List.copyOf(answers);
        }
    }

    /// An attacker, and those that stand and defeat it.
    record Answer(int attacker, List<Integer> defenders) {

        public Answer {
            defenders = List.copyOf(defenders);
        }
    }

    /// Out: attacked by arguments that stand.
    record Defeated(List<Integer> by) implements Why {

        public Defeated {
            by = List.copyOf(by);
        }
    }

    /// Undecided: attacked by arguments that are undecided themselves.
    record Unsettled(List<Integer> by) implements Why {

        public Unsettled {
            by = List.copyOf(by);
        }
    }

    /// @param labelling the framework's grounded labelling, or another complete one
    static Why of(Framework framework, Labelling labelling, int argument) {
        var attackers = framework.attackers(argument);
        return switch (labelling.of(argument)) {
            case IN ->
                    attackers.isEmpty()
                            ? new Unattacked()
                            : new Defended(
                                    attackers.stream()
                                            .mapToObj(attacker ->
                                                    new Answer(
                                                            attacker,
                                                            attackers(
                                                                    framework, labelling, attacker,
                                                                    Label.IN)))
                                            .toList());
            case OUT -> new Defeated(attackers(framework, labelling, argument, Label.IN));
            case UNDECIDED ->
                    new Unsettled(attackers(framework, labelling, argument, Label.UNDECIDED));
        };
    }

    private static List<Integer> attackers(
            Framework framework, Labelling labelling, int argument, Label label) {
        var attackers = framework.attackers(argument);
        attackers.and(labelling.all(label));
        return attackers.stream().boxed().toList();
    }
}
