package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTest {

    @ParameterizedTest
    @CsvSource({
        "low-set ears, Ears low set",
        "Crohn's disease, crohn disease",
        "stenosis of the aorta, The AORTA of stenoses",
        "'', ...",
        "ear ear, ears",
    })
    void orderEndingsAndSignsDoNotCount(String one, String other) {
        assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"low-set ears, ears", "short thumb, broad thumb", "type A, type a"})
    void wordsCount(String one, String other) {
        assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
    }
}
