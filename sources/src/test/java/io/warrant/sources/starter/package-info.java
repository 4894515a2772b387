/// Checks the starter pack, by itself and against the rows it was taken from.
@NullMarked
package io.warrant.sources.starter;

import org.jspecify.annotations.NullMarked;
