/// Measures where the right disease stands in the ranking, over many solved cases. Start with
/// [RankBench] and [RankResult].
@NullMarked
package io.warrant.bench.rank;

import org.jspecify.annotations.NullMarked;
