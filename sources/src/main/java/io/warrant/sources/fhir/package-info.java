/// Reads FHIR R4 (4.0.1) in JSON: the resources of one patient, in a Bundle or single. What can't
/// be understood is listed, never dropped; nothing is fetched. Start with [FhirReader] and
/// [Intake].
@NullMarked
package io.warrant.sources.fhir;

import org.jspecify.annotations.NullMarked;
