/// An invented world, small enough to work by hand. Start with [ToyWorld].
@NullMarked
package io.warrant.engine.toy;

import org.jspecify.annotations.NullMarked;
