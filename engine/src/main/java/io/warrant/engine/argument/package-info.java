/// Toulmin's types and the differential they make up: given the *grounds*, since the *warrants*, on
/// account of their *backing*, so with this *qualifier*, the *claim*, unless the *rebuttal*. Start
/// with [Differential] and [Argument].
@NullMarked
package io.warrant.engine.argument;

import org.jspecify.annotations.NullMarked;
