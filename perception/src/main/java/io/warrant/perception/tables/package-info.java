/// Learns from any labelled table: boosted trees, rules of a Tsetlin machine, and survival. Start
/// with [TableTask], [Columns] and [TsetlinMachine].
@NullMarked
package io.warrant.perception.tables;

import org.jspecify.annotations.NullMarked;
