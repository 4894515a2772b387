/// Tells which cases of an archive can be learned from. Start with [CaseSelection].
@NullMarked
package io.warrant.sources.solved;

import org.jspecify.annotations.NullMarked;
