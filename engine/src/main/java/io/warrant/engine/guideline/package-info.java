/// Computable criteria, scores and calculators, as openEHR GDL2 writes them: the model, its
/// expressions as a small typed tree, and the interpreter that runs one model over given inputs.
/// Expressions reach nothing but the inputs, the model's texts and the moment they are given. Start
/// with [Guideline], [Program] and [Interpreter].
@NullMarked
package io.warrant.engine.guideline;

import org.jspecify.annotations.NullMarked;
