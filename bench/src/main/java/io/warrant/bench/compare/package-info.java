/// Tells whether one run of the ranking is better than another on the same cases. Start with
/// [Comparison] and [Ablation].
@NullMarked
package io.warrant.bench.compare;

import org.jspecify.annotations.NullMarked;
