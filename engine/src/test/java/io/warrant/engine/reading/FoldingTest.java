package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Ménière, meniere",
        "ÉÈÀÇÑÖÜ, eeacnou",
        "Straße, strasse",
        "œdème, oedeme",
        "Æther, aether",
        "Sjøgren, sjogren",
        "β, beta",
        "Β, beta",
        "ς, sigma",
        "Σ, sigma",
        "ω, omega",
        "α1, alpha1",
        "µg, mug",
        "ﬁbrosis, fibrosis",
        "ｆｅｖｅｒ, fever",
        "İ, i",
        "癫痫, 癫痫",
    })
    void lettersComeTogether(String written, String folded) {
        assertThat(Folding.of(written)).isEqualTo(folded);
    }

    @Test
    void accentsBehindTheirLetterCountForNothing() {
        var apart = Normalizer.normalize("Ménière", Normalizer.Form.NFD);
        assertThat(apart).hasSize(9);
        assertThat(Folding.of(apart)).isEqualTo("meniere");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00ad', '\u200f', '\u202b', '\u200b', '\u0301'})
    void invisibleSignsBelongToTheirWordAndCountForNothing(char sign) {
        assertThat(Folding.isPartOfWord(sign)).isTrue();
        assertThat(Folding.of(sign)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '-', '.', ',', '\'', '’', '\n', '\ud83d', '\ude00', '、', '_', '–'})
    void signsThatPartWords(char sign) {
        assertThat(Folding.isPartOfWord(sign)).isFalse();
    }
}
