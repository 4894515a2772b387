package io.warrant.engine.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

import java.util.List;

class CodesTest {

    private static final TermId SEIZURE = TermId.of("HP:0001250");
    private static final TermId ATAXIA = TermId.of("HP:0001251");
    private static final DiseaseId MARFAN = DiseaseId.of("OMIM:154700");
    private static final DiseaseId MARFAN_TOO = DiseaseId.of("ORPHA:558");

    @Test
    void findsTermsAndDiseases() {
        var compiler = new CodesCompiler();
        compiler.add(CodeSystem.SNOMED_CT, "91175000", SEIZURE);
        compiler.add(CodeSystem.UMLS, "C0036572", ATAXIA);
        compiler.add(CodeSystem.UMLS, "C0036572", SEIZURE);
        compiler.add(CodeSystem.UMLS, "C0024796", MARFAN_TOO);
        compiler.add(CodeSystem.UMLS, "C0024796", MARFAN);
        compiler.add(CodeSystem.UMLS, "C9", TermId.of("HP:0009999"));
        var codes = codes(compiler);
        assertThat(codes.size()).isEqualTo(4);
        assertThat(codes.terms(CodeSystem.SNOMED_CT, "91175000")).containsExactly(SEIZURE);
        assertThat(codes.terms(CodeSystem.UMLS, "c0036572 ")).containsExactly(SEIZURE, ATAXIA);
        assertThat(codes.diseases(CodeSystem.UMLS, "C0024796")).containsExactly(MARFAN, MARFAN_TOO);
        assertThat(codes.terms(CodeSystem.UMLS, "C0024796")).isEmpty();
        assertThat(codes.terms(CodeSystem.UMLS, "C9")).as("a term that is gone").isEmpty();
        assertThat(codes.terms(CodeSystem.MESH, "91175000")).as("another system").isEmpty();
    }

    @Test
    void dotsInCodesOfDiseasesDontCount() {
        var compiler = new CodesCompiler();
        compiler.add(CodeSystem.ICD_10_CM, "Q87.40", MARFAN);
        var codes = codes(compiler);
        assertThat(codes.diseases(CodeSystem.ICD_10_CM, "q8740")).containsExactly(MARFAN);
        assertThat(codes.diseases(CodeSystem.ICD_10, "Q87.40")).isEmpty();
    }

    @Test
    void isEmptyWhereTheKnowledgeHoldsNoCodes() {
        var codes = codes(new CodesCompiler());
        assertThat(codes.size()).isZero();
        assertThat(codes.terms(CodeSystem.UMLS, "C0036572")).isEmpty();
        assertThat(codes.diseases(CodeSystem.UMLS, "C0036572")).isEmpty();
    }

    private static Codes codes(CodesCompiler compiler) {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile(
                "1",
                List.of(
                        new Term(SEIZURE, "Seizure", "", List.of(), List.of()),
                        new Term(ATAXIA, "Ataxia", "", List.of(), List.of())),
                List.of(),
                out);
        compiler.compile(Ontology.of(out.build()), out);
        return Codes.of(out.build());
    }
}
