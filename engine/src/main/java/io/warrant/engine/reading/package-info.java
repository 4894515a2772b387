/// Clinical text to findings: which terms a note speaks of, where, and whether it says that the
/// patient has them. Start with [Mention] and [Reading].
@NullMarked
package io.warrant.engine.reading;

import org.jspecify.annotations.NullMarked;
