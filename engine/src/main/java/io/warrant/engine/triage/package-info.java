/// Which department a case points to, how urgent it may be, and what to ask about that. Start with
/// [Triaging] and [Triage].
@NullMarked
package io.warrant.engine.triage;

import org.jspecify.annotations.NullMarked;
