/// Measures what probabilities, likely sets and abstentions are worth, on cases that were not
/// learned from. Start with [CalibrationBench] and [CalibrationResult].
@NullMarked
package io.warrant.bench.calibration;

import org.jspecify.annotations.NullMarked;
