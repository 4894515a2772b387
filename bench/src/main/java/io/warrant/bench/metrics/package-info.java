/// Numbers that tell how good a ranking is, and how sure we are of them. Start with [Rates] and
/// [Bootstrap].
@NullMarked
package io.warrant.bench.metrics;

import org.jspecify.annotations.NullMarked;
