/// From a case to a differential: how findings meet diseases, what that weighs, and what it adds up
/// to. Start with [Reasoner], [Weights] and [Meeting].
@NullMarked
package io.warrant.engine.reasoning;

import org.jspecify.annotations.NullMarked;
