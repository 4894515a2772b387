/// A consultation with a person or a program: at the terminal, over a protocol of JSON lines, and
/// on disk. Start with [Room], [Dialogue] and [Protocol].
@NullMarked
package io.warrant.app.consult;

import org.jspecify.annotations.NullMarked;
