/// Tests of the knowledge pack. Start with [PackTest] and [PackCorruptionTest].
@NullMarked
package io.warrant.sources.pack;

import org.jspecify.annotations.NullMarked;
