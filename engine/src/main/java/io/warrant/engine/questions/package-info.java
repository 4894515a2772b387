/// The questions by which findings are learned, and the findings that their answers stand for.
/// Start with [Questions] and [QuestionsCompiler].
@NullMarked
package io.warrant.engine.questions;

import org.jspecify.annotations.NullMarked;
