package io.warrant.engine.debate;

import java.util.BitSet;
import java.util.List;

/// Finds the extensions of a framework under a semantics. That takes a solver, which the engine
/// doesn't have.
public interface ExtensionSolver {

    /// All extensions, the one with the earliest arguments first; never some of them only.
    ///
    /// @throws io.warrant.engine.errors.InvalidCaseException if the framework is too large or too
    ///   entangled for the solver's bounds
    List<BitSet> solve(Framework framework, Semantics semantics);
}
