package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MisspellingsTest {

    @ParameterizedTest
    @CsvSource({
        "seizure, seizure",
        "seizure, seizre",
        "seizure, seizzure",
        "seizure, seisure",
        "seizure, siezure",
        "seizure, seizur",
        "seizure, seizures",
        "seizure, eizure",
        "'', a",
        "ab, ba",
    })
    void oneLetterIsNear(String one, String other) {
        assertThat(Misspellings.isNear(one, other)).isTrue();
        assertThat(Misspellings.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "seizure, seizuress",
        "seizure, sezre",
        "seizure, sisure",
        "seizure, seizeru",
        "abc, cba",
        "aab, bba",
        "'', ab",
    })
    void twoLettersAreNot(String one, String other) {
        assertThat(Misspellings.isNear(one, other)).isFalse();
        assertThat(Misspellings.isNear(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "microcephaly, microcephaly",
        "micrcephaly, microcephaly",
        "microcephally, microcephaly",
        "microcephely, microcephaly",
        "mircocephaly, microcephaly",
        "microcephal, microcephaly",
        "microcephalyy, microcephaly",
        // The first letter is taken to be right.
        "nicrocephaly, ''",
        "icrocephaly, ''",
        "micocephale, ''",
        // Too short to be told from its neighbours.
        "ptosiss, ''",
        "ptosi, ''",
    })
    void theWordThatWasMeant(String written, String meant) {
        var out = new ColumnsBuilder();
        Misspellings.write(List.of("ptosis", "microcephaly", "seizure"), Language.EN, out);
        assertThat(Misspellings.of(out.build(), Language.EN).meant(written)).isEqualTo(meant);
    }

    @Test
    void wordsLongerThanAnyNameAreNotLookedUp() {
        var out = new ColumnsBuilder();
        var longest = "a".repeat(41);
        Misspellings.write(List.of(longest), Language.EN, out);
        assertThat(Misspellings.of(out.build(), Language.EN).meant(longest)).isEmpty();
    }
}
