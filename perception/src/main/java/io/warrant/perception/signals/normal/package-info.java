/// Learns whether an ECG is normal: labelled ECGs as PTB-XL lays them out, boosted trees over what
/// is measured, prototypes, and why. Start with [EcgNormal] and [EcgModel].
@NullMarked
package io.warrant.perception.signals.normal;

import org.jspecify.annotations.NullMarked;
