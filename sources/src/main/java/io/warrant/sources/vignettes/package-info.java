/// Reads vignettes that people labelled for triage, and the table of departments. Start with
/// [VignetteReader] and [DepartmentTable].
@NullMarked
package io.warrant.sources.vignettes;

import org.jspecify.annotations.NullMarked;
