/// Reads a file into a recording, by what is in it, and asks trained models about it. Start with
/// [Intake] and [Shelf].
@NullMarked
package io.warrant.perception.intake;

import org.jspecify.annotations.NullMarked;
