/// Makes guidelines and calculators ready to be chosen and filled from a chart: what each input
/// asks for, by codes and words, and its value in the form that the input wants. Start with
/// [Instruments] and [Filling].
@NullMarked
package io.warrant.sources.selection;

import org.jspecify.annotations.NullMarked;
