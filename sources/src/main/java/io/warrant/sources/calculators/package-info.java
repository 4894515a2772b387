/// Reads the inputs of calculators from text, with units by UCUM. Start with [InputReader].
@NullMarked
package io.warrant.sources.calculators;

import org.jspecify.annotations.NullMarked;
