/// Where a model looked, and whether that is so: maps of what moved it, by hiding parts, and checks
/// of such maps. Start with [Explanation], [Faithfulness] and [Surrogate].
@NullMarked
package io.warrant.perception.images.heat;

import org.jspecify.annotations.NullMarked;
