/// Recordings beside a case: what models make of them, as findings of the case, and as text, JSON,
/// pictures. Start with [Perceived] and [Perceiving].
@NullMarked
package io.warrant.app.perceive;

import org.jspecify.annotations.NullMarked;
