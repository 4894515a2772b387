/// Which department a case points to, and how urgent it is as far as labelled cases can tell. Start
/// with [Triaging] and [Triage].
@NullMarked
package io.warrant.engine.triage;

import org.jspecify.annotations.NullMarked;
