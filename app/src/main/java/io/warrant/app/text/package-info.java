/// Results as text for a terminal, and the wording that all plain renderers share. Start with
/// [DifferentialText] and [Sentences].
@NullMarked
package io.warrant.app.text;

import org.jspecify.annotations.NullMarked;
