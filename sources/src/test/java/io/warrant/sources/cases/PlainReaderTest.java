package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.starter.ExampleCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainReaderTest {

    @Test
    void readsACaseAsAClinicianTypesIt() {
        var patient =
                CaseWorld.read(
                        """
                        # a comment
                        case: demo-1
                        sex: female
                        age: 12y
                        onset: infancy
                        observed:
                          - seizure      # label
                          - HP:0001288
                          - Fits
                        excluded: [Hearing loss]
                        diagnosis: omim:154700 Marfan syndrome
                        publication: pmid 123
                        """);
        assertThat(patient.id()).isEqualTo("demo-1");
        assertThat(patient.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(patient.patient().age()).isEqualTo(new AgeRange(12, 13));
        assertThat(patient.patient().onset()).isEqualTo(new AgeRange(28 / 365.2425, 1));
        assertThat(CaseWorld.signed(patient))
                .containsExactly("+HP:0001250", "+HP:0001288", "+HP:0001250", "-HP:0000365");
        assertThat(patient.findings())
                .extracting(finding -> finding.origin())
                .containsExactly(
                        new Origin.Typed("seizure"),
                        new Origin.Entry("observed[1]"),
                        new Origin.Typed("Fits"),
                        new Origin.Typed("Hearing loss"));
        assertThat(patient.diagnoses())
                .containsExactly(Diagnosis.of(DiseaseId.of("OMIM:154700"), "Marfan syndrome"));
        assertThat(patient.publications()).containsExactly("PMID:123");
    }

    @Test
    void readsTheSameAsJson() {
        var patient = CaseWorld.read("{\"observed\": [\"Seizure\"], \"excluded\": \"HP:0000365\"}");
        assertThat(CaseWorld.signed(patient)).containsExactly("+HP:0001250", "-HP:0000365");
        assertThat(patient.patient().age().isKnown()).isFalse();
    }

    @Test
    void aNumberAloneIsYears() {
        var patient = CaseWorld.read("observed: [Seizure]\nage: 24\nonset: 9.5\n").patient();
        assertThat(patient.age()).isEqualTo(new AgeRange(24, 25));
        assertThat(patient.onset()).isEqualTo(new AgeRange(9.5, 9.6));
    }

    @ParameterizedTest
    @EnumSource(ExampleCase.class)
    void readsTheStarterPacksExamples(ExampleCase example) {
        var patient = CaseWorld.read(example.yaml());
        assertThat(patient.findings()).hasSizeGreaterThan(5);
        assertThat(patient.patient().age().isKnown()).isTrue();
        assertThat(patient.diagnoses()).hasSize(1);
    }

    @Test
    void keepsRetiredAndUnknownIdsForTheCheckOfTheCase() {
        assertThat(CaseWorld.signed(CaseWorld.read("observed: [HP:0002279, HP_9999999]")))
                .containsExactly("+HP:0002279", "+HP:9999999");
    }

    @Test
    void refusesAnUnknownFieldAndSuggestsTheNearest() {
        refused("observd: [Seizure]\nsex: male\n")
                .hasMessageContaining("'observd' is no field of a case. Did you mean observed?");
        refused("observed: [Seizure]\nhobby: chess\n")
                .hasMessageContaining("The fields are case, sex, age");
    }

    @Test
    void refusesAnAmbiguousNameWithItsCandidates() {
        refused("observed: [Odd walk]")
                .hasMessage(
                        "x observed[0]: 'Odd walk' names 2 terms: HP:0001288 Gait disturbance,"
                                + " HP:0002066 Gait ataxia. Write the id of the one you mean.");
    }

    @Test
    void refusesAnUnknownNameWithTheNearest() {
        refused("observed: [Seizre]")
                .hasMessageStartingWith(
                        "x observed[0]: 'Seizre' is the name of no term. Did you mean")
                .hasMessageContaining("HP:0001250 Seizure");
        refused("observed: [zzzz]").hasMessageContaining("Look for it with `warrant term`");
    }

    @Test
    void refusesWhatIsNoAgeSexDiseaseOrPublication() {
        refused("observed: [Seizure]\nage: 131").hasMessageContaining("'131' is no age");
        refused("observed: [Seizure]\nage: 200y").hasMessageContaining("'200y' is no age");
        refused("observed: [Seizure]\nonset: once").hasMessageContaining("antenatal, at birth");
        refused("observed: [Seizure]\nsex: woman").hasMessageContaining("Write female, male");
        refused("observed: [Seizure]\ndiagnosis: 154700").hasMessageContaining("not a disease id");
        refused("observed: [Seizure]\npublication: 12").hasMessageContaining("PMID:12345678");
    }

    @Test
    void refusesACaseWithoutFindings() {
        refused("case: x\nobserved: []\n").hasMessageContaining("has no findings");
        refused("case: x\nobserved:\n").hasMessageContaining("has no findings");
    }

    @Test
    void refusesWrongShapes() {
        refused("observed:\n  - HP: 0001250\n")
                .hasMessageContaining("observed[0]: it must be text, not an object with fields");
        refused("observed: {Seizure: yes}").hasMessageContaining("observed: it must be text");
        refused("observed: [Seizure, null]").hasMessageContaining("observed[1]: it must be text");
        refused("observed: [Seizure, '']").hasMessageContaining("no term is written there");
    }

    @Test
    void saysHowManyMoreErrorsThereAre() {
        refused("observed: [a1, b2, Odd walk]")
                .hasMessageEndingWith("There are 2 more errors: `warrant validate` lists them.");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            String text) {
        return assertThatThrownBy(() -> CaseWorld.read(text))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageNotContaining("\n");
    }
}
