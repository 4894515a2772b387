package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAgesTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12, 13",
        "2-4, 2, 5",
        "2-4m, 0.16667, 0.41667",
        "12y, 12, 13",
        "P12Y6M, 12.5, 12.58333",
        "p12y, 12, 13",
        "12 years old, 12, 13",
        "6m, 0.5, 0.58333",
        "1y6m, 1.5, 1.58333",
        "1 year 6 months, 1.5, 1.58333",
        "3w, 0.05750, 0.07666",
        "10 days, 0.02738, 0.03012",
        "1.5y, 1.5, 1.6",
        "2-4y, 2, 5",
        "2 to 4 years, 2, 5",
        "6m - 2y, 0.5, 3",
        "20w gestation, -0.38331, -0.36414",
        "20+3 gestation, -0.37510, -0.37236",
        "0d, 0, 0.00274",
        "130y, 130, 130",
        "adult, 16, 130",
        "Newborn, 0, 0.07666",
        "HP:0011463, 1, 5",
    })
    void readsAges(String text, double from, double to) {
        var age = TypedAges.age(text).orElseThrow();
        assertThat(age.fromYears()).isCloseTo(from, within(1e-5));
        assertThat(age.toYears()).isCloseTo(to, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "infancy, 0.07666, 1",
        "Infantile onset, 0.07666, 1",
        "at birth, 0, 0",
        "congenital, 0, 0",
        "young adult, 16, 40",
        "in utero, -0.72828, 0",
        "5y, 5, 6",
    })
    void readsOnsets(String text, double from, double to) {
        var onset = TypedAges.onset(text).orElseThrow();
        assertThat(onset.fromYears()).isCloseTo(from, within(1e-5));
        assertThat(onset.toYears()).isCloseTo(to, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y",
                "-3y",
                "6m1y",
                "1y1y",
                "131y",
                "9999999y",
                "4-2y",
                "P",
                "PT",
                "P1",
                "60w gestation",
                "20+9 gestation",
                "old",
                "12y and 3",
                "",
                " ",
                "1y-",
                "٣y"
            })
    void refusesWhatIsNoAge(String text) {
        assertThat(TypedAges.age(text)).isEmpty();
        assertThat(TypedAges.onset(text)).isEmpty();
    }

    @Test
    void longNonsenseIsRefusedAtOnce() {
        assertThat(TypedAges.age("1y".repeat(100_000))).isEmpty();
        assertThat(TypedAges.age("1 ".repeat(100_000) + "-")).isEmpty();
    }

    @Test
    void eachWordForAnOnsetIsAnOnsetClass() {
        assertThat(TypedAges.onsetWordsKnown())
                .allSatisfy(word -> assertThat(TypedAges.onset(word)).isPresent());
    }
}
