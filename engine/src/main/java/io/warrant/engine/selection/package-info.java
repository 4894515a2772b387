/// Which guidelines and calculators are worth running for a patient, and what they lack. Start with
/// [Instrument], [Chart] and [Selecting].
@NullMarked
package io.warrant.engine.selection;

import org.jspecify.annotations.NullMarked;
