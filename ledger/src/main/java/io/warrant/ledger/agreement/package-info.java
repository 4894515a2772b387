/// How far people and the program agree, and what changes once they know its answer. Start with
/// [Agreement].
@NullMarked
package io.warrant.ledger.agreement;

import org.jspecify.annotations.NullMarked;
