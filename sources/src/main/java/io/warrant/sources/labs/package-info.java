/// Laboratory values and vital signs: the published tables of tests compiled into knowledge, units,
/// and from a value with its range to terms. Start with [LabValues], [LabReader] and [LabRelease].
@NullMarked
package io.warrant.sources.labs;

import org.jspecify.annotations.NullMarked;
