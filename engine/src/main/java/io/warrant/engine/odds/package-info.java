/// Numbers with a meaning: a probability, and a likelihood ratio in log space. Start with
/// [LogRatio].
@NullMarked
package io.warrant.engine.odds;

import org.jspecify.annotations.NullMarked;
