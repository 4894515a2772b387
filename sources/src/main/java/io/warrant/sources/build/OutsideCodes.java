package io.warrant.sources.build;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.codes.CodeSystem;
import io.warrant.engine.codes.CodesCompiler;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.ontology.Ontology;
import io.warrant.sources.hpo.OntologyRelease;
import io.warrant.sources.mondo.MappingSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compiles the codes by which hospitals' records name findings and diseases: the ontology's cross
/// references for terms, exact mappings through Mondo for diseases. A mapping to something broader
/// or narrower isn't used, since the code wouldn't say that the patient has the disease.
final class OutsideCodes {

    private final CodesCompiler codes = new CodesCompiler();

    private OutsideCodes() {}

    /// @param diseases those that the knowledge holds
    static void write(
            OntologyRelease ontology,
            List<MappingSet> mappings,
            Set<DiseaseId> diseases,
            ColumnsBuilder out) {
        var outside = new OutsideCodes();
        ontology.references().forEach(outside::addTerm);
        outside.addDiseases(mappings, diseases);
        outside.codes.compile(Ontology.of(out.build()), out);
    }

    private void addTerm(OntologyRelease.Reference reference) {
        int colon = reference.code().indexOf(':');
        if (colon > 0) {
            system(reference.code().substring(0, colon))
                    .ifPresent(system ->
                            codes.add(
                                    system,
                                    reference.code().substring(colon + 1),
                                    reference.term()));
        }
    }

    private void addDiseases(List<MappingSet> mappings, Set<DiseaseId> diseases) {
        var held = held(mappings, diseases);
        held.forEach((mondo, ids) -> ids.forEach(id -> addDisease(mondo, id)));
        for (var set : mappings) {
            for (var mapping : set.mappings()) {
                if (mapping.relation().equals("exact")) {
                    held.getOrDefault(mapping.mondo(), Set.of())
                            .forEach(disease -> addDisease(mapping.other(), disease));
                }
            }
        }
    }

    /// The diseases of the knowledge that each of Mondo's is exactly.
    private static Map<DiseaseId, Set<DiseaseId>> held(
            List<MappingSet> mappings, Set<DiseaseId> diseases) {
        var held = new TreeMap<DiseaseId, Set<DiseaseId>>();
        for (var set : mappings) {
            for (var mapping : set.mappings()) {
                if (mapping.relation().equals("exact") && diseases.contains(mapping.other())) {
                    held.computeIfAbsent(mapping.mondo(), _ -> new TreeSet<>())
                            .add(mapping.other());
                }
            }
        }
        return held;
    }

    private void addDisease(DiseaseId code, DiseaseId disease) {
        var local = code.value().substring(code.catalogue().length() + 1);
        system(code.catalogue()).ifPresent(system -> codes.add(system, local, disease));
    }

    /// The system of a prefix as HPO and Mondo write it.
    private static Optional<CodeSystem> system(String prefix) {
        return switch (prefix) {
            case "SNOMEDCT_US", "SNOMED_CT", "SNOMEDCT", "SCTID" ->
                    Optional.of(CodeSystem.SNOMED_CT);
            case "UMLS" -> Optional.of(CodeSystem.UMLS);
            case "MSH", "MESH" -> Optional.of(CodeSystem.MESH);
            case "ICD-10", "ICD10" -> Optional.of(CodeSystem.ICD_10);
            case "ICD-10-CM", "ICD10CM" -> Optional.of(CodeSystem.ICD_10_CM);
            case "MONDO" -> Optional.of(CodeSystem.MONDO);
            default -> Optional.empty();
        };
    }
}
