package io.warrant.app.fhir;

import io.warrant.app.exchange.Inquiry;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/// A differential as a Bundle of FHIR R4 whose references all lead to its own entries. The same
/// inquiry gets the same bytes: ids are made from content, and no clock is read.
public final class DifferentialBundle {

    private DifferentialBundle() {}

    /// @throws ConfigurationException if the program lacks its FHIR library
    public static String render(Differential differential, KnowledgeBase base, Inquiry inquiry) {
        try {
            return Fhir.text(of(Dossier.of(differential, base, inquiry)));
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "The program's library for FHIR is missing: warrant-fhir.jar should lie beside"
                            + " warrant.jar. Unpack or build the program again.",
                    e);
        }
    }

    private static Bundle of(Dossier dossier) {
        var bundle = dossier.named(new Bundle(), "Bundle");
        bundle.setType(BundleType.COLLECTION);
        bundle.setIdentifier(
                new Identifier()
                        .setSystem("urn:ietf:rfc:3986")
                        .setValue("urn:uuid:" + bundle.getIdElement().getIdPart()));
        dossier.inquiry().time().ifPresent(time -> bundle.setTimestamp(java.util.Date.from(time)));
        var findings = new FindingResources(dossier);
        var impressions = new ImpressionResources(dossier);
        var sources = new SourceResources(dossier);
        bundle.addEntry().setFullUrl(dossier.patientAddress()).setResource(findings.patient());
        findings.observations().forEach(each -> add(bundle, each));
        add(bundle, new RiskResource(dossier).resource());
        add(bundle, impressions.impression());
        add(bundle, impressions.guidance());
        add(bundle, sources.device());
        add(bundle, sources.provenance());
        return bundle;
    }

    private static void add(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + resource.getIdElement().getIdPart())
                .setResource(resource);
    }
}
