/// Measures what labelled vignettes and graded diseases tell of urgency. Start with [TriageBench]
/// and [DangerBench].
@NullMarked
package io.warrant.bench.triage;

import org.jspecify.annotations.NullMarked;
