/// What was recorded of a patient otherwise than in words: pictures, tracings and rows of tables.
/// Start with [Recording].
@NullMarked
package io.warrant.perception.recording;

import org.jspecify.annotations.NullMarked;
