/// Choosing what to ask or test next, and when to stop: a pure state machine over the reasoner.
/// Start with [Consultation], [Action] and [Consultant].
@NullMarked
package io.warrant.engine.consultation;

import org.jspecify.annotations.NullMarked;
