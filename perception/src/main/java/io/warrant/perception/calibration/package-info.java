/// How much of a calibration error chance alone would bring about. Start with [ByChance].
@NullMarked
package io.warrant.perception.calibration;

import org.jspecify.annotations.NullMarked;
