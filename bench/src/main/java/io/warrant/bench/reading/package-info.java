/// Measures how well notes are read: against marked texts, and end to end against coded cases.
/// Start with [ReadingBench] and [RewritingBench].
@NullMarked
package io.warrant.bench.reading;

import org.jspecify.annotations.NullMarked;
