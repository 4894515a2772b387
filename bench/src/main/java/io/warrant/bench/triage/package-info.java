/// Measures what labelled vignettes tell of urgency. Start with [TriageBench].
@NullMarked
package io.warrant.bench.triage;

import org.jspecify.annotations.NullMarked;
