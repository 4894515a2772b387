package io.warrant.engine.debate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is made of a framework.
///
/// @param grounded the grounded labelling, always reckoned: explanations rest on it
/// @param extensions the extensions under every other semantics that was asked for
public record Ruling(Labelling grounded, List<Extensions> extensions) {

    public Ruling {
        extensions = List.copyOf(extensions);
    }

    /// All extensions under one semantics.
    public record Extensions(Semantics semantics, List<BitSet> sets) {

        public Extensions {
            sets = sets.stream().map(set -> (BitSet) set.clone()).toList();
        }
    }

    public static Ruling of(Framework framework, Set<Semantics> asked, ExtensionSolver solver) {
        var extensions = new ArrayList<Extensions>();
        for (var semantics : Semantics.values()) {
            if (semantics != Semantics.GROUNDED && asked.contains(semantics)) {
                extensions.add(new Extensions(semantics, solver.solve(framework, semantics)));
            }
        }
        return new Ruling(framework.grounded(), extensions);
    }

    /// The extensions under a semantics, or empty where it wasn't asked for.
    public Optional<List<BitSet>> under(Semantics semantics) {
        return extensions.stream()
                .filter(each -> each.semantics() == semantics)
                .map(Extensions::sets)
                .findFirst();
    }

    /// The grounded label of an argument; where it is undecided and preferred extensions were asked
    /// for, what all of these agree on: in if it is in each, out if each attacks it.
    public Label verdict(Framework framework, int argument) {
        var label = grounded.of(argument);
        var sides = under(Semantics.PREFERRED);
        if (label != Label.UNDECIDED || sides.isEmpty()) {
            return label;
        }
        var labels =
                sides.get().stream()
                        .map(side -> framework.labelling(side).of(argument))
                        .distinct()
                        .toList();
        return labels.size() == 1 ? labels.getFirst() : Label.UNDECIDED;
    }
}
