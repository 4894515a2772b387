/// Laboratory tests and vital signs by LOINC code and by name: unit, usual range, and the terms
/// that a result stands for. Start with [LabTests] and [LabTest].
@NullMarked
package io.warrant.engine.laboratory;

import org.jspecify.annotations.NullMarked;
