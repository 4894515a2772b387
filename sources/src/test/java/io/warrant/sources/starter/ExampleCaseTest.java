package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class ExampleCaseTest {

    private static final KnowledgeBase PACK =
            KnowledgeBase.of(StarterPack.columns(Parameters.INITIAL));
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

    private static boolean shows(int disease, JsonNode term) {
        int index = PACK.ontology().index(TermId.of(term.asText()));
        return IntStream.range(PACK.firstAssociation(disease), PACK.firstAssociation(disease + 1))
                .anyMatch(association ->
                        PACK.ontology().isA(PACK.associationTerm(association), index));
    }
}
