package io.warrant.app.fhir;

import io.warrant.app.text.Quotes;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

import java.util.List;

/// The patient and the findings as they were understood: each an Observation of its term, true
/// where it was observed and false where it was excluded, with the place that it comes from.
///
/// @param dossier what is written
record FindingResources(Dossier dossier) {

    Patient patient() {
        var patient = dossier.named(new Patient(), "Patient");
        if (!dossier.record().patientId().isEmpty()) {
            patient.setId(dossier.record().patientId());
        }
        patient.setGender(gender(dossier.differential().subject().patient().sex()));
        return patient;
    }

    private static AdministrativeGender gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> AdministrativeGender.FEMALE;
            case MALE -> AdministrativeGender.MALE;
            case OTHER -> AdministrativeGender.OTHER;
            case UNKNOWN -> AdministrativeGender.UNKNOWN;
        };
    }

    List<Observation> observations() {
        return dossier.differential().subject().findings().stream().map(this::observation).toList();
    }

    private Observation observation(Finding finding) {
        var observation = dossier.named(new Observation(), Dossier.part(finding));
        observation.addExtension(Codings.extension("origin"), new StringType(origin(finding)));
        observation.setStatus(ObservationStatus.FINAL);
        observation.setCode(Codings.term(finding.term(), dossier.names().term(finding.term())));
        observation.setSubject(dossier.patient());
        observation.setValue(
                finding instanceof Finding.Suspected suspected
                        ? new Quantity(100 * suspected.probability())
                                .setUnit("%")
                                .setCode("%")
                                .setSystem("http://unitsofmeasure.org")
                        : new BooleanType(finding instanceof Finding.Observed));
        return observation;
    }

    private String origin(Finding finding) {
        return switch (finding.origin()) {
            case Origin.Entry(var place) ->
                    dossier.record().resource(place).map(each -> place + ", " + each).orElse(place);
            case Origin.Typed _ -> "typed";
            case Origin.Words _, Origin.Confirmed _ -> "read from words" + Quotes.of(finding);
            case Origin.Perceived _, Origin.Several _ -> "perceived" + Quotes.of(finding);
        };
    }
}
