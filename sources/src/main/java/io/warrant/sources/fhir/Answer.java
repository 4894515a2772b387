package io.warrant.sources.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Type;

import java.util.List;
import java.util.Optional;

/// What was asked and found, of an observation or of one of its components.
///
/// @param code what was asked
/// @param value what was found
/// @param absence why nothing was found, where that is said
record Answer(
        String place,
        CodeableConcept code,
        Optional<Type> value,
        Optional<CodeableConcept> absence,
        List<CodeableConcept> interpretation,
        List<ObservationReferenceRangeComponent> ranges) {

    static Answer of(Observation observation, String place) {
        return new Answer(
                place,
                observation.getCode(),
                Optional.ofNullable(observation.getValue()),
                Optional.of(observation.getDataAbsentReason())
                        .filter(_ -> observation.hasDataAbsentReason()),
                observation.getInterpretation(),
                observation.getReferenceRange());
    }

    static Answer of(ObservationComponentComponent component, String place) {
        return new Answer(
                place,
                component.getCode(),
                Optional.ofNullable(component.getValue()),
                Optional.of(component.getDataAbsentReason())
                        .filter(_ -> component.hasDataAbsentReason()),
                component.getInterpretation(),
                component.getReferenceRange());
    }
}
