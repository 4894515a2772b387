package io.warrant.app.fhir;

import io.warrant.app.text.BasisText;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;

import java.util.Date;
import java.util.TimeZone;

/// By which program, with which knowledge and from which record an answer was reckoned.
///
/// @param dossier what is written
record SourceResources(Dossier dossier) {

    static final String DEVICE = "Device";
    static final String PROVENANCE = "Provenance";

    private static final String ABSENT =
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    Device device() {
        var basis = dossier.differential().basis();
        var device = dossier.named(new Device(), DEVICE);
        device.addDeviceName().setName("Warrant").setType(DeviceNameType.MODELNAME);
        device.setType(new CodeableConcept().setText("Program for differential diagnosis"));
        addVersion(device, "program", dossier.inquiry().version());
        addVersion(device, "knowledge " + basis.knowledge(), basis.fingerprint());
        basis.sources().forEach(source -> addVersion(device, source.title(), source.version()));
        device.addNote().setText(BasisText.INTENDED_USE);
        return device;
    }

    private static void addVersion(Device device, String what, String version) {
        device.addVersion().setType(new CodeableConcept().setText(what)).setValue(version);
    }

    Provenance provenance() {
        var provenance = dossier.named(new Provenance(), PROVENANCE);
        provenance.addTarget(dossier.to(RiskResource.PART));
        provenance.addTarget(dossier.to(ImpressionResources.IMPRESSION));
        provenance.addTarget(dossier.to(ImpressionResources.GUIDANCE));
        provenance.setRecordedElement(recorded());
        provenance
                .addAgent()
                .setType(
                        Codings.concept(
                                "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                                "assembler",
                                "Assembler"))
                .setWho(dossier.to(DEVICE));
        addEntity(
                provenance,
                dossier.inquiry().fingerprint(dossier.differential()),
                "The record that was handed in");
        var basis = dossier.differential().basis();
        addEntity(provenance, basis.fingerprint(), "The knowledge: " + basis.knowledge());
        return provenance;
    }

    /// Required by R4; where whoever asked gave no time, it says that there is none.
    private InstantType recorded() {
        return dossier.inquiry()
                .time()
                .map(time ->
                        new InstantType(
                                Date.from(time),
                                ca.uhn.fhir.model.api.TemporalPrecisionEnum.MILLI,
                                TimeZone.getTimeZone("UTC")))
                .orElseGet(() -> {
                    var unknown = new InstantType();
                    unknown.addExtension(ABSENT, new CodeType("not-asked"));
                    return unknown;
                });
    }

    private static void addEntity(Provenance provenance, String fingerprint, String what) {
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(
                        new Reference()
                                .setIdentifier(
                                        new Identifier()
                                                .setSystem(Codings.own("sha-256"))
                                                .setValue(fingerprint))
                                .setDisplay(what));
    }
}
