/// Argumentation frameworks from files, and the solver that finds their extensions; the only
/// package that uses Choco. Start with [ChocoSolver] and [FrameworkFile].
@NullMarked
package io.warrant.sources.debate;

import org.jspecify.annotations.NullMarked;
