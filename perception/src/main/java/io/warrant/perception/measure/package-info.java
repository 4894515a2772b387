/// How well models do: numbers with intervals, for everyone and for each group of patients. Start
/// with [Report].
@NullMarked
package io.warrant.perception.measure;

import org.jspecify.annotations.NullMarked;
