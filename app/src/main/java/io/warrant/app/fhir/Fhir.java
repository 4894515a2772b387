package io.warrant.app.fhir;

import ca.uhn.fhir.context.FhirContext;

import org.hl7.fhir.r4.model.Resource;

/// FHIR's own library, made when it is first needed: that takes most of a second.
final class Fhir {

    static final FhirContext R4 = FhirContext.forR4Cached();

    private Fhir() {}

    static String text(Resource resource) {
        return R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource) + "\n";
    }
}
