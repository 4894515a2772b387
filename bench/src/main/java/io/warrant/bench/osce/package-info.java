/// Encounters with simulated patients who reveal only what is asked for. Start with
/// [OsceEncounter].
@NullMarked
package io.warrant.bench.osce;

import org.jspecify.annotations.NullMarked;
