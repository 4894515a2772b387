package io.warrant.sources.fhir;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom a resource is about.
sealed interface Subject {

    /// A patient, by the address or identifier that the resource gives.
    record Somebody(String address) implements Subject {}

    /// It doesn't say.
    record Unstated() implements Subject {}

    /// A group, a place, a device, or somebody who isn't the record's patient.
    record Other() implements Subject {}

    /// What no finding of a patient can be about.
    Set<String> OTHERS = Set.of("Group", "Device", "Location", "Practitioner", "Medication");

    Pattern TYPED = Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)/[^/]+");

    static Subject of(Resource resource) {
        if (resource instanceof Observation observation && observation.hasFocus()) {
            return new Other();
        }
        var reference = reference(resource);
        return reference.isPresent() ? of(reference.orElseThrow()) : new Unstated();
    }

    private static Subject of(Reference reference) {
        var address = plain(Concepts.text(reference.getReference()));
        var match = TYPED.matcher(address);
        var type = match.matches() ? match.group(1) : Concepts.text(reference.getType());
        if (OTHERS.contains(type)) {
            return new Other();
        }
        if (!address.isEmpty()) {
            return new Somebody(address);
        }
        return reference.hasIdentifier() && reference.getIdentifier().hasValue()
                ? new Somebody(identifier(reference.getIdentifier()))
                : new Unstated();
    }

    /// An identifier written as an address.
    static String identifier(Identifier identifier) {
        return Concepts.text(identifier.getSystem()) + "|" + Concepts.text(identifier.getValue());
    }

    /// An address without the version of the resource.
    static String plain(String address) {
        int version = address.indexOf("/_history/");
        return (version < 0 ? address : address.substring(0, version)).strip();
    }

    private static Optional<Reference> reference(Resource resource) {
        return Optional.ofNullable(
                switch (resource) {
                    case Condition condition -> condition.getSubject();
                    case Observation observation -> observation.getSubject();
                    case FamilyMemberHistory history -> history.getPatient();
                    case AllergyIntolerance allergy -> allergy.getPatient();
                    case MedicationStatement statement -> statement.getSubject();
                    case MedicationRequest request -> request.getSubject();
                    case DiagnosticReport report -> report.getSubject();
                    case DocumentReference document -> document.getSubject();
                    case Encounter encounter -> encounter.getSubject();
                    default -> null;
                });
    }
}
