/// The case: a patient and the findings that were made, each with its origin. Start with [Case] and
/// [Finding].
@NullMarked
package io.warrant.engine.clinical;

import org.jspecify.annotations.NullMarked;
