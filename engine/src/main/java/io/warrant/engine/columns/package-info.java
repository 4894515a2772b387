/// Plain columns of ints, floats and texts: how knowledge lies in memory and in a pack. Start with
/// [Columns].
///
/// A column doesn't know whether it was built on the heap or mapped from a file. Cold columns stay
/// where they are; hot ones are copied into arrays by whoever needs them hot.
@NullMarked
package io.warrant.engine.columns;

import org.jspecify.annotations.NullMarked;
