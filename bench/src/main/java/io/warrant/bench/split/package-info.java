/// Which cases are learned from and which are ranked, so that no publication stands on both sides.
/// Start with [Splitting] and [Round].
@NullMarked
package io.warrant.bench.split;

import org.jspecify.annotations.NullMarked;
