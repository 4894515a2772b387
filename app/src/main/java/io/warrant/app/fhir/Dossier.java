package io.warrant.app.fhir;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/// What all resources of one answer are written from, and by which ids they refer to each other.
///
/// @param differential the result
/// @param base the knowledge that names things
/// @param inquiry what was asked
/// @param record the FHIR record that was handed in, as far as it was one
record Dossier(
        Differential differential, KnowledgeBase base, Inquiry inquiry, HandedRecord record) {

    static Dossier of(Differential differential, KnowledgeBase base, Inquiry inquiry) {
        return new Dossier(differential, base, inquiry, HandedRecord.of(inquiry.record()));
    }

    Names names() {
        return new Names(base);
    }

    Sentences sentences() {
        return new Sentences(names());
    }

    /// Gives a resource its id, and the address that others in the Bundle refer to it by.
    <T extends Resource> T named(T resource, String part) {
        resource.setId(inquiry.id(differential, part).toString());
        return resource;
    }

    Reference to(String part) {
        return new Reference("urn:uuid:" + inquiry.id(differential, part));
    }

    Reference patient() {
        return new Reference(patientAddress());
    }

    /// The patient keeps the address of the record that was handed in.
    String patientAddress() {
        return record.patientAddress()
                .orElseGet(() -> "urn:uuid:" + inquiry.id(differential, "Patient"));
    }

    Reference to(Finding finding) {
        return to(part(finding)).setDisplay(names().ground(finding));
    }

    static String part(Finding finding) {
        return "Observation "
                + finding.term()
                + switch (finding) {
                    case Finding.Observed _ -> "+";
                    case Finding.Excluded _ -> "-";
                    case Finding.Suspected _ -> "?";
                };
    }

    /// When it was asked, if whoever asked said so.
    Optional<DateTimeType> time() {
        return inquiry.time()
                .map(time ->
                        new DateTimeType(
                                Date.from(time),
                                ca.uhn.fhir.model.api.TemporalPrecisionEnum.MILLI,
                                TimeZone.getTimeZone("UTC")));
    }
}
