package io.warrant.sources.debate;

import io.warrant.engine.debate.ExtensionSolver;
import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.errors.InvalidCaseException;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds extensions with the constraint solver Choco. Complete labellings are the solutions: an
/// argument is in where all its attackers are out, and out where one of them is in (Caminada 2006).
///
/// The solver tries the arguments in their order, "in" first, so what it finds first is the largest
/// solution in the order of a dictionary, and no larger set can hold it. What was found is then
/// closed, with all its subsets, and the search starts anew.
///
/// @param limits how much work it may do
public record ChocoSolver(Limits limits) implements ExtensionSolver {

    /// How much work a solver may do. Past any of these it gives nothing rather than a part.
    ///
    /// @param arguments how many arguments a framework may have
    /// @param extensions how many extensions it may have
    /// @param steps how many choices may be tried for one extension
    /// @param seconds how long it may take in all
    public record Limits(int arguments, int extensions, long steps, int seconds) {

        public static final Limits USUAL = new Limits(2000, 250, 200_000, 60);
    }

    @Override
    public List<BitSet> solve(Framework framework, Semantics semantics) {
        if (framework.size() > limits.arguments()) {
            throw new InvalidCaseException(
                    "The framework has "
                            + framework.size()
                            + " arguments; up to "
                            + limits.arguments()
                            + " can be solved. Leave the others out, or ask for grounded semantics"
                            + " alone.");
        }
        var grounded = framework.grounded().all(Label.IN);
        return switch (semantics) {
            case GROUNDED -> List.of(grounded);
            case PREFERRED, STABLE -> search(framework, semantics);
        };
    }

    private List<BitSet> search(Framework framework, Semantics semantics) {
        var labels = new Labels(framework, semantics);
        long end = System.nanoTime() + limits.seconds() * 1_000_000_000L;
        var found = new ArrayList<BitSet>();
        while (true) {
            var solver = labels.model.getSolver();
            solver.limitNode(limits.steps());
            solver.limitTime(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            boolean solved = solver.solve();
            if (!solved && solver.isStopCriterionMet()) {
                throw tooHard(semantics, "the solver's bounds of steps and time are reached");
            }
            if (!solved) {
                return found;
            }
            if (found.size() == limits.extensions()) {
                throw tooHard(semantics, "it has more than " + found.size() + " extensions");
            }
            var extension = labels.in();
            found.add(extension);
            if (extension.cardinality() == framework.size()) {
                return found;
            }
            solver.reset();
            labels.close(extension);
        }
    }

    private static InvalidCaseException tooHard(Semantics semantics, String reason) {
        return new InvalidCaseException(
                "The "
                        + semantics
                        + " semantics of this framework can't be told in full: "
                        + reason
                        + ". Give fewer claims or arguments, or ask for grounded semantics alone.");
    }

    /// A framework's complete labellings as variables and constraints.
    private static final class Labels {

        private final Model model = new Model("labellings");
        private final BoolVar[] in;
        private final BoolVar[] out;

        Labels(Framework framework, Semantics semantics) {
            in = model.boolVarArray("in", framework.size());
            out = model.boolVarArray("out", framework.size());
            for (int i = 0; i < in.length; i++) {
                label(framework, i);
                if (semantics == Semantics.STABLE) {
                    model.or(in[i], out[i]).post();
                }
            }
            if (in.length > 0) {
                model.getSolver().setSearch(Search.inputOrderUBSearch(in));
            }
        }

        private void label(Framework framework, int argument) {
            model.arithm(in[argument], "+", out[argument], "<=", 1).post();
            int[] attackers = framework.attackers(argument).stream().toArray();
            if (attackers.length == 0) {
                in[argument].eq(1).post();
                return;
            }
            var theirIn = new BoolVar[attackers.length];
            var theirOut = new BoolVar[attackers.length];
            for (int i = 0; i < attackers.length; i++) {
                theirIn[i] = in[attackers[i]];
                theirOut[i] = out[attackers[i]];
            }
            model.min(in[argument], theirOut).post();
            model.max(out[argument], theirIn).post();
        }

        BitSet in() {
            var set = new BitSet(in.length);
            for (int i = 0; i < in.length; i++) {
                set.set(i, in[i].getValue() == 1);
            }
            return set;
        }

        /// Asks for something that a set doesn't have.
        void close(BitSet set) {
            var rest = new ArrayList<BoolVar>();
            for (int i = 0; i < in.length; i++) {
                if (!set.get(i)) {
                    rest.add(in[i]);
                }
            }
            model.or(rest.toArray(BoolVar[]::new)).post();
        }
    }
}
