/// The time that a provider takes for one recording. Start with [Stopwatch].
@NullMarked
package io.warrant.perception.pace;

import org.jspecify.annotations.NullMarked;
