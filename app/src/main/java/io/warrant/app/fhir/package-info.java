/// Writes a differential as FHIR R4: a Bundle with the findings, the claims as predictions, what to
/// make of them, and where all of it comes from. Uses HAPI, which lies in a jar of its own, so
/// nothing else may touch its classes. Start with [DifferentialBundle].
@NullMarked
package io.warrant.app.fhir;

import org.jspecify.annotations.NullMarked;
