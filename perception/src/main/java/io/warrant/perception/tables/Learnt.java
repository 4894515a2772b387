package io.warrant.perception.tables;

import io.warrant.perception.boost.Trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What was learnt from a table.
sealed interface Learnt extends AutoCloseable {

    /// For each class, a number that rises with its probability.
    double[] outputs(float[] row);

    /// What speaks for a class, the strongest first.
    List<Reason> because(float[] row, int kind);

    @Override
    void close();

    /// What speaks for a class.
    ///
    /// @param column index of the input; -1 where there are several
    record Reason(int column, String told) {}

    /// Boosted trees.
    ///
    /// @param classes at least 2
    record Forest(Columns columns, Trees trees, int classes) implements Learnt {

        private static final int TOLD = 4;

        @Override
        public double[] outputs(float[] row) {
            var output = trees.outputs(new float[][] {row})[0];
            var outputs = new double[classes];
            if (output.length == 1) {
                outputs[0] = -output[0];
                outputs[1] = output[0];
                return outputs;
            }
            double most = Double.NEGATIVE_INFINITY;
            for (float one : output) {
                most = Math.max(most, one);
            }
            double sum = 0;
            for (float one : output) {
                sum += Math.exp(one - most);
            }
            for (int kind = 0; kind < classes; kind++) {
                double share = Math.exp(output[kind] - most) / sum;
                outputs[kind] = Math.log(share + 1e-9) - Math.log(1 - share + 1e-9);
            }
            return outputs;
        }

        @Override
        public List<Reason> because(float[] row, int kind) {
            var parts = trees.contributions(new float[][] {row})[0];
            var sources = columns.sources();
            boolean single = parts.length == row.length + 1;
            int start = single ? 0 : kind * (row.length + 1);
            double sign = single && kind == 0 ? -1 : 1;
            var weights = new double[columns.inputs().size()];
            for (int i = 0; i < row.length; i++) {
                weights[sources[i]] += sign * parts[start + i];
            }
            var order = new ArrayList<Integer>();
            for (int i = 0; i < weights.length; i++) {
                order.add(i);
            }
            order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]));
            return order.stream()
                    .limit(TOLD)
                    .filter(i -> weights[i] > 0)
                    .map(i ->
                            new Reason(
                                    i,
                                    String.format(
                                            Locale.ROOT,
                                            "%s by %.2f",
                                            columns.inputs().get(i).name(),
                                            weights[i])))
                    .toList();
        }

        @Override
        public void close() {
            trees.close();
        }
    }

    /// Rules that vote.
    record Rules(Columns columns, Literals literals, List<TsetlinMachine.Rule> rules, int classes)
            implements Learnt {

        private static final int TOLD = 3;

        public Rules {
            rules = List.copyOf(rules);
        }

        @Override
        public double[] outputs(float[] row) {
            var votes = TsetlinMachine.votes(rules, literals.truth(row), classes);
            if (classes == 2) {
                return new double[] {votes[0] - votes[1], votes[1] - votes[0]};
            }
            var outputs = new double[classes];
            for (int kind = 0; kind < classes; kind++) {
                double rival = Double.NEGATIVE_INFINITY;
                for (int other = 0; other < classes; other++) {
                    rival = other == kind ? rival : Math.max(rival, votes[other]);
                }
                outputs[kind] = votes[kind] - rival;
            }
            return outputs;
        }

        @Override
        public List<Reason> because(float[] row, int kind) {
            var truth = literals.truth(row);
            return rules.stream()
                    .filter(rule -> rule.kind() == kind && rule.inFavour() && rule.holds(truth))
                    .sorted(Comparator.comparingInt(rule -> rule.literals().size()))
                    .map(rule -> new Reason(-1, told(rule)))
                    .distinct()
                    .limit(TOLD)
                    .toList();
        }

        /// As in `if rash = yes and fever = yes`.
        String told(TsetlinMachine.Rule rule) {
            return "if "
                    + String.join(
                            " and ",
                            rule.literals().stream()
                                    .map(literal -> literals.told(columns, literal))
                                    .toList());
        }

        /// Kind, in favour, count of literals, literals; rule after rule.
        double[] numbers() {
            var numbers = new ArrayList<Double>();
            for (var rule : rules) {
                numbers.add((double) rule.kind());
                numbers.add(rule.inFavour() ? 1.0 : 0.0);
                numbers.add((double) rule.literals().size());
                rule.literals().forEach(literal -> numbers.add((double) literal));
            }
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }

        static List<TsetlinMachine.Rule> rules(double[] numbers) {
            var rules = new ArrayList<TsetlinMachine.Rule>();
            for (int at = 0; at + 2 < numbers.length; ) {
                int size = (int) numbers[at + 2];
                var literals =
                        Arrays.stream(numbers, at + 3, at + 3 + size)
                                .mapToObj(literal -> (int) literal)
                                .toList();
                rules.add(
                        new TsetlinMachine.Rule((int) numbers[at], numbers[at + 1] == 1, literals));
                at += 3 + size;
            }
            return rules;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
