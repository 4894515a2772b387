package io.warrant.sources.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.codes.CodeSystem;
import io.warrant.engine.codes.Codes;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

/// The whole kit, built once: every row is in the knowledge base or in the report.
class KnowledgeBuildKitTest {

    private static final int OWN_ROWS = 660_142;

    private static KnowledgeBuild.Built build() {
        return KnowledgeBuild.build(
                KnowledgeFiles.in(DataKit.require("knowledge")),
                Parameters.INITIAL,
                Progress.SILENT);
    }

    @Test
    void nothingVanishes() {
        var built = build();
        var rows = new TreeMap<String, Integer>();
        built.report().readings().forEach(reading -> rows.put(reading.topic(), reading.rows()));
        built.report()
                .losses()
                .forEach(loss ->
                        rows.merge("lost of " + loss.source().id(), loss.rows(), Integer::sum));
        assertThat(rows)
                .containsEntry("hpoa", 253_360)
                .containsEntry("lost of hpoa", 3)
                .containsEntry("orphanet-phenotypes", 115_875)
                .containsEntry("lost of orphanet", 3)
                .containsEntry("orphanet-course", 17_021)
                .containsEntry("hpo-pairs", 273_886)
                .containsEntry("lost of hpo-pairs", 499);
        var base = KnowledgeBase.of(built.columns());
        assertThat(own(base)).isEqualTo(OWN_ROWS);
        assertThat(diseases(base))
                .containsEntry("OMIM", 8_861)
                .containsEntry("ORPHA", 8_472)
                .containsEntry("DECIPHER", 47);
        assertThat(base.ontology().size()).isEqualTo(19_393);
        assertThat(base.diseaseLabel(base.disease(DiseaseId.of("OMIM:154700"))))
                .isEqualTo("Marfan syndrome");
        var codes = Codes.of(built.columns());
        assertThat(codes.size()).isEqualTo(52_806);
        assertThat(codes.terms(CodeSystem.SNOMED_CT, "91175000"))
                .containsExactly(TermId.of("HP:0001250"));
        assertThat(codes.diseases(CodeSystem.SNOMED_CT, "19346006"))
                .as("Mondo calls Orphanet's entry of type 1 exactly the same, too")
                .containsExactly(
                        DiseaseId.of("OMIM:154700"),
                        DiseaseId.of("ORPHA:284963"),
                        DiseaseId.of("ORPHA:558"));
    }

    private static int own(KnowledgeBase base) {
        int own = 0;
        for (int i = 0; i < base.associations(); i++) {
            for (var row : base.association(i).statements()) {
                own += row.isBorrowed() ? 0 : 1;
            }
        }
        return own;
    }

    private static Map<String, Integer> diseases(KnowledgeBase base) {
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < base.diseases(); i++) {
            counts.merge(base.diseaseId(i).catalogue(), 1, Integer::sum);
        }
        return counts;
    }
}
