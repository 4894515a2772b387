package io.warrant.engine.reading;

import static io.warrant.engine.reading.NoteWorld.read;
import static io.warrant.engine.reading.NoteWorld.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What headings make of what stands under them.
class SectionTest {

    @ParameterizedTest
    @CsvSource({
        "Family history, family, family, family",
        "FAMILY HISTORY, family, family, family",
        "Past history, historical, excluded, uncertain",
        "Plan, hypothetical, excluded, uncertain",
        "Findings, observed, excluded, uncertain",
    })
    void sections(String heading, String plain, String denied, String doubted) {
        for (var start : new String[] {heading + ": ", heading + ":\n", heading + "\n"}) {
            assertThat(said(start + "Ptosis. No ataxia.\nPossible fever."))
                    .as(start)
                    .containsExactly(plain + " Ptosis", denied + " Ataxia", doubted + " Fever");
        }
    }

    @Test
    void aListUnderNegativesIsDenied() {
        for (var start : new String[] {"Negatives:\n", "Negatives:\r\n\r\n", "negatives\n"}) {
            assertThat(said(start + "- Ptosis\n- Possible ataxia\n\nFever."))
                    .containsExactly("excluded Ptosis", "uncertain Ataxia", "observed Fever");
        }
        assertThat(said("Negatives: Ptosis.\nFever."))
                .containsExactly("excluded Ptosis", "observed Fever");
        assertThat(said("Past history: ataxia. Negatives: ptosis, fever. Seizure."))
                .containsExactly(
                        "historical Ataxia",
                        "excluded Ptosis",
                        "excluded Fever",
                        "historical Seizure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ears: ", "Exam:\n", "Past history: none.\n\nExam: "})
    void theNextHeadingEndsASection(String next) {
        assertThat(said("Family history: Ptosis.\n\n" + next + "Fever."))
                .containsExactly("family Ptosis", "observed Fever");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Family history:\n1) Ptosis\n2) Fever",
                "Family history:\n1. Ptosis\n2. Fever",
                "Family history:\n- Ptosis\n- Fever",
                "Family history:\nAunt (40): Ptosis\nCousin [deceased]: Fever",
                "Family history:\nAunt (40) ptosis\nCousin (dead) fever",
                "1. Family history: Ptosis\n- Fever",
                "2) Family history: Ptosis\n- Fever",
            })
    void listsAndBracketsEndNoSection(String note) {
        assertThat(said(note)).containsExactly("family Ptosis", "family Fever");
    }

    @Test
    void theCueIsTheHeading() {
        var cue = read("Note.\nFamily history: ptosis").getFirst().cue().orElseThrow();
        assertThat(cue.words()).isEqualTo("Family history");
        assertThat(cue.at()).contains(new Span(6, 20));
    }

    @Test
    void aHeadingWithinALineIsNone() {
        assertThat(said("We have a plan: ptosis. Fever."))
                .containsExactly("observed Ptosis", "observed Fever");
        assertThat(said("Planned: ptosis")).containsExactly("observed Ptosis");
    }
}
