package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    @ParameterizedTest
    @CsvSource({
        "3.5, MALE, A 3-year-old boy was seen.",
        "2, FEMALE, A 2-year-old girl was seen.",
        "1.5, FEMALE, An 18-month-old girl was seen.",
        "0.25, UNKNOWN, A 3-month-old child was seen.",
        "0.02, MALE, A 7-day-old boy was seen.",
        "0, FEMALE, A newborn girl was seen.",
        "-0.3, MALE, A male fetus was seen.",
        "8, UNKNOWN, An 8-year-old child was seen.",
        "11, OTHER, An 11-year-old child was seen.",
        "17.9, MALE, A 17-year-old boy was seen.",
        "18, MALE, An 18-year-old man was seen.",
        "81, FEMALE, An 81-year-old woman was seen.",
        "40, UNKNOWN, A 40-year-old patient was seen."
    })
    void tellsAgeAndSex(double years, Sex sex, String words) {
        var patient = new Patient(sex, AgeRange.of(years), AgeRange.of(0));
        var opening = Opening.of(patient);
        assertThat(opening.words()).isEqualTo(words);
        assertThat(opening.told())
                .isEqualTo(new Patient(sex, AgeRange.of(years), AgeRange.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, A male patient was seen.",
        "FEMALE, A female patient was seen.",
        "UNKNOWN, A patient was seen."
    })
    void tellsNoAgeThatIsUnknownOrVague(Sex sex, String words) {
        var unknown = new Patient(sex, AgeRange.UNKNOWN, AgeRange.UNKNOWN);
        assertThat(Opening.of(unknown)).isEqualTo(new Opening(words, unknown));
        var vague = new Patient(sex, new AgeRange(1, 6), AgeRange.UNKNOWN);
        assertThat(Opening.of(vague)).isEqualTo(new Opening(words, unknown));
    }

    @Test
    void aYearOfLifeIsTold() {
        var patient = new Patient(Sex.MALE, new AgeRange(5, 6), AgeRange.UNKNOWN);
        assertThat(Opening.of(patient).words()).isEqualTo("A 5-year-old boy was seen.");
        assertThat(Opening.pronoun(patient)).isEqualTo("He");
    }
}
