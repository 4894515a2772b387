package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "stenosis, stenotic",
        "stenosis, stenoses",
        "tumour, tumors",
        "tumor, tumours",
        "muscle, muscular",
        "muscles, muscle",
        "kidneys, kidney",
        "airways, airway",
        "microcephaly, microcephalic",
        "microcephalies, microcephaly",
        "hypoplasia, hypoplastic",
        "deaf, deafness",
        "ataxia, ataxic",
        "feet, foot",
        "teeth, tooth",
        "children, child",
        "oedema, edema",
        "anaemia, anemia",
        "seizures, seizure",
        "ears, ear",
        "toes, toe",
        "thumbs, thumb",
        "palsies, palsy",
        "epilepsy, epilepsies",
        "hypotonic, hypotonia",
        "thinning, thin",
        "paralysis, paralyses",
        "carcinoma, carcinomas",
        "vertebrae, vertebra",
        "grey, gray",
        "anomaly, anomalies",
        "polydactyly, polydactylous",
        "hepatomegaly, hepatomegalic",
        "hemolysis, hemolytic",
    })
    void formsOfOneWordMeet(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "mutation, mutism",
        "mania, man",
        "early, ear",
        "limbic, limb",
        "several, severe",
        "hypertension, hypotension",
        "microcephaly, macrocephaly",
        "unaffected, affected",
        "palate, pale",
        "ulna, ulcer",
        "skull, skill",
        "thumb, thumbs up",
    })
    void otherWordsDoNot(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"spine, spinning", "mouth, mouthing", "drool, drooled", "dwarf, dwarfer"})
    void wordsThatAreNamesByThemselvesKeepTheirEnding(String name, String other) {
        assertThat(Stems.alone(name)).isNotEqualTo(Stems.alone(other));
    }

    @ParameterizedTest
    @CsvSource({"bunion, bun", "bunions, bun"})
    void whatIsLeftOfANameByItselfIsNoAbbreviation(String name, String abbreviation) {
        assertThat(Stems.alone(name)).isNotEqualTo(Stems.alone(abbreviation));
        assertThat(Stems.alone("bunions")).isEqualTo(Stems.alone("bunion"));
    }

    @ParameterizedTest
    @CsvSource({"seizure, seizures", "ataxia, ataxic", "tumour, tumors"})
    void wordsThatAreNamesByThemselvesLoseTheirPlural(String name, String other) {
        assertThat(Stems.alone(name)).isEqualTo(Stems.alone(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "e", "es", "ing", "ness", "ation", "yyyy", "ssss", "aaaaaaaa"})
    void anyLettersHaveAStem(String letters) {
        assertThat(Stems.of(letters).length()).isLessThanOrEqualTo(letters.length());
    }

    @Test
    void pluralAndGenderOfOtherLanguages() {
        assertThat(LightStems.of("convulsiones", Language.ES))
                .isEqualTo(LightStems.of("convulsion", Language.ES));
        assertThat(LightStems.of("anfallen", Language.DE))
                .isEqualTo(LightStems.of("anfalle", Language.DE));
        assertThat(LightStems.of("ojos", Language.ES)).isEqualTo("ojos".substring(0, 4));
        assertThat(LightStems.of("癫痫", Language.ZH)).isEqualTo("癫痫");
    }
}
