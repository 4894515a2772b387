package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientWordsTest {

    private static final Offset<Double> CLOSE = Offset.offset(0.01);

    @ParameterizedTest
    @CsvSource({
        "A 3-year-old boy with seizures., MALE, 3, 4",
        "This 3 year old girl was seen., FEMALE, 3, 4",
        "34 y/o male, MALE, 34, 35",
        "34yo F, FEMALE, 34, 35",
        "a 45-year-old Caucasian woman, FEMALE, 45, 46",
        "a 6-month-old infant, UNKNOWN, 0.5, 0.583",
        "6 months of age male, MALE, 0.5, 0.583",
        "an 18 mo female, FEMALE, 1.5, 1.583",
        "a 2-week-old baby, UNKNOWN, 0.0383, 0.0575",
        "a 3-day-old child, UNKNOWN, 0.0082, 0.011",
        "A 9 YEAR OLD PATIENT, UNKNOWN, 9, 10",
        "A 12-year 3-month-old boy, MALE, 12, 13",
        "A 12 year and 3 month old boy, MALE, 12, 13",
    })
    void ageAndSexStandTogether(String note, Sex sex, double from, double to) {
        var patient = PatientWords.read(note);
        assertThat(patient.sex()).isEqualTo(sex);
        assertThat(patient.age().fromYears()).isCloseTo(from, CLOSE);
        assertThat(patient.age().toYears()).isCloseTo(to, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Seen with her mother, a woman with seizures.",
                "A male cousin has seizures.",
                "The age of onset was 3 years.",
                "Seizures for 3 years.",
                "His father is a farmer.",
                "Room 3, years ago",
            })
    void elsewhereNothingIsKnown(String note) {
        assertThat(PatientWords.read(note)).isEqualTo(Patient.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "A boy was seen., MALE",
        "The boy has seizures since he was 3 years old., MALE",
        "This young woman has a headache., FEMALE",
        "A male infant was born at term., MALE",
        "Sex: F, FEMALE",
        "'Name: X. Gender: male.', MALE",
    })
    void sexMayStandAlone(String note, Sex sex) {
        var patient = PatientWords.read(note);
        assertThat(patient.sex()).isEqualTo(sex);
        assertThat(patient.age().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "This 5-year-old presented with seizures., UNKNOWN, 5, 6",
        "'Sex: M\nAge: 4 years', MALE, 4, 5",
        "Age: 6 mo, UNKNOWN, 0.5, 0.583",
    })
    void ageMayStandAlone(String note, Sex sex, double from, double to) {
        var patient = PatientWords.read(note.replace("\\n", "\n"));
        assertThat(patient.sex()).isEqualTo(sex);
        assertThat(patient.age().fromYears()).isCloseTo(from, CLOSE);
        assertThat(patient.age().toYears()).isCloseTo(to, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 999-year-old man", "a 131-year-old man"})
    void nobodyIsThatOld(String note) {
        var patient = PatientWords.read(note);
        assertThat(patient.age().isKnown()).isFalse();
        assertThat(patient.sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({"900, MALE", "1200, UNKNOWN"})
    void onlyTheBeginningCounts(int before, Sex sex) {
        assertThat(PatientWords.read(" ".repeat(before) + "a 3-year-old boy").sex()).isEqualTo(sex);
    }
}
