package io.warrant.app.fhir;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

import java.util.Locale;

/// Terms and diseases as codes, and the addresses of what only Warrant defines.
final class Codings {

    private static final String HOME = "https://warrant.invalid/fhir/";

    private Codings() {}

    /// An extension, code system or operation of Warrant's own.
    ///
    /// @param name such as `StructureDefinition/rank`
    static String own(String name) {
        return HOME + name;
    }

    static String extension(String name) {
        return own("StructureDefinition/" + name);
    }

    static CodeableConcept term(TermId term, String label) {
        var code = term.prefix().equals("HP") ? term.value() : local(term.value());
        var system =
                term.prefix().equals("HP")
                        ? "http://human-phenotype-ontology.org"
                        : own("CodeSystem/" + term.prefix().toLowerCase(Locale.ROOT));
        return concept(system, code, label);
    }

    static CodeableConcept disease(DiseaseId disease, String label) {
        var system =
                switch (disease.catalogue()) {
                    case "OMIM" -> "http://www.omim.org";
                    case "ORPHA" -> "http://www.orpha.net";
                    case "MONDO" -> "http://purl.obolibrary.org/obo/mondo.owl";
                    default -> own("CodeSystem/" + disease.catalogue().toLowerCase(Locale.ROOT));
                };
        var code = disease.catalogue().equals("MONDO") ? disease.value() : local(disease.value());
        return concept(system, code, label);
    }

    static CodeableConcept concept(String system, String code, String label) {
        return new CodeableConcept().setText(label).addCoding(new Coding(system, code, label));
    }

    private static String local(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
