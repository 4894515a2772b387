/// Measures whole differentials against those that cases state, by the measures of DDXPlus. Start
/// with [DifferentialJudge] and [DifferentialResult].
@NullMarked
package io.warrant.bench.differentials;

import org.jspecify.annotations.NullMarked;
