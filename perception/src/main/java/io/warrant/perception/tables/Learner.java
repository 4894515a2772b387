package io.warrant.perception.tables;

import io.warrant.perception.boost.TreeSettings;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.task.Task;

/// How a table is learnt from.
public enum Learner {
    /// Boosted trees of depth 3.
    TREES("table", "boosted trees with what each column contributed"),
    /// Boosted trees of one question each: every column adds its own part, and none depends on
    /// another.
    ADDITIVE("table-additive", "an additive model, column by column"),
    /// A Tsetlin machine.
    RULES("table-rules", "rules of a Tsetlin machine");

    private static final TsetlinMachine.Settings MACHINE =
            new TsetlinMachine.Settings(40, 15, 4, 60, 8);

    final String task;
    final String about;

    Learner(String task, String about) {
        this.task = task;
        this.about = about;
    }

    /// Fits the calibration of one class on rows that weren't learnt from. Trees of two classes
    /// give log odds of their own, which are worth something; votes of rules have no scale, and one
    /// of several classes against the rest is nothing that trees were asked.
    Calibrator calibrated(double[] outputs, boolean[] truth, int classes) {
        return this == RULES || classes > 2
                ? Calibrator.Kind.PLATT.fit(outputs, truth)
                : OwnOdds.of(outputs, truth);
    }

    /// @param labels from 0 to less than `classes`
    Learnt learn(Columns columns, float[][] rows, int[] labels, int classes, Task.Choices choices) {
        if (this == RULES) {
            var literals = Literals.of(columns, rows);
            var truth = new boolean[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                truth[i] = literals.truth(rows[i]);
            }
            var machine = TsetlinMachine.learn(truth, labels, classes, MACHINE, choices.seed());
            var rules = new Pruning(truth, labels).of(machine.rules());
            return new Learnt.Rules(columns, literals, rules, classes);
        }
        var wanted = new float[labels.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = labels[i];
        }
        var objective =
                classes == 2
                        ? TreeSettings.Objective.LOGISTIC
                        : TreeSettings.Objective.classes(classes);
        var shape =
                this == ADDITIVE
                        ? new TreeSettings.Shape(1, 0.1, 0.7, 0.5, 2, 2)
                        : new TreeSettings.Shape(3, 0.05, 0.7, 0.5, 2, 2);
        int few = this == ADDITIVE ? 100 : 80;
        int rounds = classes == 2 ? few : 200;
        var settings =
                new TreeSettings(objective, rounds, shape, choices.seed(), choices.threads());
        return new Learnt.Forest(columns, Trees.grow(rows, wanted, settings), classes);
    }
}
