package io.warrant.engine.debate;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;

import java.util.Optional;

/// An argument of a debate.
public sealed interface Node {

    /// A claim with all that speaks for and against it.
    record Position(Argument argument) implements Node {}

    /// One ground as it bears on one claim.
    ///
    /// @param position the claim's place among the debate's arguments
    /// @param rebuttal the rebuttal that rests on the ground, if one does
    record Point(int position, Warrant warrant, Optional<Rebuttal> rebuttal) implements Node {

        /// Whether it speaks against the claim: by its ratio, because it is a rebuttal, or as a
        /// criterion that can't be met any more.
        public boolean isAgainst() {
            return rebuttal.isPresent()
                    || warrant.ratio().opposes()
                    || (warrant instanceof Warrant.ByCriterion held
                            && held.standing() == Criterion.Standing.NOT_MET);
        }
    }

    /// A finding of the record that is in conflict with another one.
    record Recorded(Finding finding) implements Node {}
}
