package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class ExampleCaseTest {

    private static final KnowledgeBase PACK =
            KnowledgeBase.of(StarterPack.columns(Parameters.INITIAL));
    private static final Origin ORIGIN = new Origin.Typed("example");
    private static final Pattern COMMENTED = Pattern.compile("- (HP:\\d{7}) # (.+)");

    @ParameterizedTest
    @EnumSource
    void saysThatItIsNoRealPatient(ExampleCase example) {
        assertThat(example.yaml()).startsWith("# Constructed example, not a real patient");
    }

    @ParameterizedTest
    @EnumSource
    void labelsItsTermsAsTheOntologyDoes(ExampleCase example) {
        var lines = COMMENTED.matcher(example.yaml()).results().toList();
        assertThat(lines)
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> {
                    int term = PACK.ontology().index(TermId.of(line.group(1)));
                    assertThat(term).as(line.group()).isNotNegative();
                    assertThat(PACK.ontology().label(term)).isEqualTo(line.group(2));
                });
    }

    @ParameterizedTest
    @EnumSource
    void itsDiseaseShowsWhatIsObservedAndNothingThatIsExcluded(ExampleCase example)
            throws IOException {
        var tree = new YAMLMapper().readTree(example.yaml());
        int disease = PACK.disease(DiseaseId.of(tree.path("diagnosis").asText()));
        assertThat(disease).isNotNegative();
        assertThat(tree.path("observed"))
                .allSatisfy(term -> assertThat(shows(disease, term)).as(term.asText()).isTrue());
        assertThat(tree.path("excluded"))
                .allSatisfy(term -> assertThat(shows(disease, term)).as(term.asText()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void theStarterPackRanksItsDiseaseFirst(ExampleCase example) throws IOException {
        var tree = new YAMLMapper().readTree(example.yaml());
        var findings = new ArrayList<Finding>();
        for (var term : tree.path("observed")) {
            findings.add(new Finding.Observed(TermId.of(term.asText()), ORIGIN));
        }
        for (var term : tree.path("excluded")) {
            findings.add(new Finding.Excluded(TermId.of(term.asText()), ORIGIN));
        }
        var first =
                Reasoner.of(PACK, StarterPack.ID, "")
                        .diagnose(Case.of(Patient.UNKNOWN, findings), Basis.Settings.USUAL, 3)
                        .arguments()
                        .getFirst();
        assertThat(first.claim())
                .isInstanceOfSatisfying(
                        Claim.Diagnosis.class,
                        claim ->
                                assertThat(claim.disease().value())
                                        .isEqualTo(tree.path("diagnosis").asText()));
    }

    private static boolean shows(int disease, JsonNode term) {
        int index = PACK.ontology().index(TermId.of(term.asText()));
        return IntStream.range(PACK.firstAssociation(disease), PACK.firstAssociation(disease + 1))
                .anyMatch(association ->
                        PACK.ontology().isA(PACK.associationTerm(association), index));
    }
}
