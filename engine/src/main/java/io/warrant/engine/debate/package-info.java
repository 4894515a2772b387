/// Which claims stand where arguments attack each other: abstract frameworks and their semantics
/// (Dung 1995), and the framework that a differential makes. Start with [Debate], [Framework] and
/// [Rule].
@NullMarked
package io.warrant.engine.debate;

import org.jspecify.annotations.NullMarked;
