/// Kills a process that writes to a ledger, again and again, and looks whether anything that it
/// acknowledged is lost. Start with [Endurance].
@NullMarked
package io.warrant.ledger.endurance;

import org.jspecify.annotations.NullMarked;
