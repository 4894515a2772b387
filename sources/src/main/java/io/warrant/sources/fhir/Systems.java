package io.warrant.sources.fhir;

import io.warrant.engine.codes.CodeSystem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The systems of codes by the addresses that FHIR records give them.
final class Systems {

    static final String LOINC = "loinc.org";
    static final String UCUM = "unitsofmeasure.org";

    private static final Set<String> HPO =
            Set.of(
                    "human-phenotype-ontology.org",
                    "human-phenotype-ontology.github.io",
                    "hpo.jax.org",
                    "hpo.jax.org/app",
                    "purl.obolibrary.org/obo/hp.owl",
                    "purl.obolibrary.org/obo/hp.fhir",
                    "purl.obolibrary.org/obo/hp");

    private static final Map<String, CodeSystem> OUTSIDE =
            Map.ofEntries(
                    Map.entry("snomed.info/sct", CodeSystem.SNOMED_CT),
                    Map.entry("urn:oid:2.16.840.1.113883.6.96", CodeSystem.SNOMED_CT),
                    Map.entry("www.nlm.nih.gov/research/umls", CodeSystem.UMLS),
                    Map.entry("terminology.hl7.org/codesystem/umls", CodeSystem.UMLS),
                    Map.entry("urn:oid:2.16.840.1.113883.6.86", CodeSystem.UMLS),
                    Map.entry("www.nlm.nih.gov/mesh", CodeSystem.MESH),
                    Map.entry("id.nlm.nih.gov/mesh", CodeSystem.MESH),
                    Map.entry("terminology.hl7.org/codesystem/msh", CodeSystem.MESH),
                    Map.entry("urn:oid:2.16.840.1.113883.6.177", CodeSystem.MESH),
                    Map.entry("hl7.org/fhir/sid/icd-10", CodeSystem.ICD_10),
                    Map.entry("urn:oid:2.16.840.1.113883.6.3", CodeSystem.ICD_10),
                    Map.entry("hl7.org/fhir/sid/icd-10-cm", CodeSystem.ICD_10_CM),
                    Map.entry("urn:oid:2.16.840.1.113883.6.90", CodeSystem.ICD_10_CM),
                    Map.entry("purl.obolibrary.org/obo/mondo.owl", CodeSystem.MONDO),
                    Map.entry("purl.obolibrary.org/obo/mondo", CodeSystem.MONDO));

    private static final Map<String, String> CATALOGUES =
            Map.of(
                    "www.omim.org", "OMIM",
                    "omim.org", "OMIM",
                    "urn:oid:2.16.840.1.113883.6.174", "OMIM",
                    "www.orpha.net", "ORPHA",
                    "orpha.net", "ORPHA",
                    "www.orphadata.org", "ORPHA");

    private Systems() {}

    static boolean isHpo(String system) {
        return HPO.contains(plain(system));
    }

    static boolean is(String system, String wanted) {
        return plain(system).equals(wanted);
    }

    /// A system whose codes the knowledge may know.
    static Optional<CodeSystem> outside(String system) {
        return Optional.ofNullable(OUTSIDE.get(plain(system)));
    }

    /// The prefix of a catalogue's diseases.
    static Optional<String> catalogue(String system) {
        return Optional.ofNullable(CATALOGUES.get(plain(system)));
    }

    /// An address without what people write in several ways; an edition of SNOMED CT
    /// (`http://snomed.info/sct/900000000000207008`) has the codes of all.
    private static String plain(String system) {
        var plain = system.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        if (plain.startsWith("snomed.info/sct/")) {
            return "snomed.info/sct";
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
