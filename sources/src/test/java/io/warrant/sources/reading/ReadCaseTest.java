package io.warrant.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class ReadCaseTest {

    private static final KnowledgeBase KNOWLEDGE = ToyWorld.knowledge();
    private static final Origin HERE = new Origin.Entry("here");

    private static final TermId TERM = finding();

    private static TermId finding() {
        var ontology = KNOWLEDGE.ontology();
        for (int term = 0; term < ontology.size(); term++) {
            if (KNOWLEDGE.isFinding(term) && term != KNOWLEDGE.findingRoot()) {
                return ontology.id(term);
            }
        }
        throw new AssertionError("The toy world has no finding.");
    }

    private static Mention mention(TermId term, Status status, Origin origin) {
        return new Mention(
                term, status, origin, Optional.of(new Cue("mother", Optional.empty())), 1);
    }

    private static Reading reading(Mention... mentions) {
        return new Reading(List.of(mentions), List.of(new Ignored("there", "unclear")));
    }

    @Test
    void observedAndExcludedBecomeFindingsOnce() {
        var elsewhere = new Origin.Words("note", 3, 9, "fevers");
        var read =
                ReadCase.of(
                        Patient.UNKNOWN,
                        reading(
                                mention(TERM, Status.EXCLUDED, HERE),
                                mention(TERM, Status.HISTORICAL, elsewhere),
                                mention(TERM, Status.OBSERVED, HERE),
                                mention(TERM, Status.EXCLUDED, elsewhere)),
                        KNOWLEDGE);
        assertThat(read.findings())
                .containsExactly(
                        new Finding.Excluded(TERM, HERE), new Finding.Observed(TERM, elsewhere));
        assertThat(read.ignored()).containsExactly(new Ignored("there", "unclear"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNCERTAIN, isn't certain (mother)",
        "FAMILY, is said of a relative (mother)",
        "HYPOTHETICAL, isn't said to be there (mother)"
    })
    void otherStatusesAreListed(Status status, String reason) {
        var origin = new Origin.Words("note", 3, 9, "fevers");
        var read = ReadCase.of(Patient.UNKNOWN, reading(mention(TERM, status, origin)), KNOWLEDGE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.ignored().getFirst().field()).isEqualTo("note[3–9]");
        assertThat(read.ignored().getFirst().reason()).endsWith(reason).contains(TERM.value());
    }

    @Test
    void unknownTermsAreListed() {
        var read =
                ReadCase.of(
                        Patient.UNKNOWN,
                        reading(mention(TermId.of("HP:9999999"), Status.OBSERVED, HERE)),
                        KNOWLEDGE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.ignored().getFirst().reason()).contains("has no term HP:9999999");
    }
}
