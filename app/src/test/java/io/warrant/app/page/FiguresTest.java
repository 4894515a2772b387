package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.odds.LogRatio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, under 0.01 %",
        "0.0004, 0.04 %",
        "0.0458, 4.6 %",
        "0.9312, 93 %",
        "0.9875, 98.8 %",
        "0.9999, over 99.9 %",
        "1, over 99.9 %"
    })
    void showsChancesWithoutFalseCertainty(double chance, String expected) {
        assertThat(Figures.percent(chance).replace('\u202f', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ×1, neither for nor against",
        "1.02, ×1, neither for nor against",
        "3.16, ×3.2, 3.2 times likelier",
        "0.5, ÷2.0, 2.0 times less likely",
        "1234, '×1,234', '1,234 times likelier'",
        "12000000, ×1.2 × 10⁷, 1.2 × 10⁷ times likelier"
    })
    void showsRatiosWithTheirSign(double ratio, String factor, String words) {
        var log = LogRatio.of(Math.log(ratio));
        assertThat(Figures.factor(log)).isEqualTo(factor);
        assertThat(Figures.words(log)).isEqualTo(words);
    }

    @Test
    void showsWhatSourcesState() {
        assertThat(Figures.patients(new Frequency.Counted(12, 14))).isEqualTo("12 of 14 patients");
        assertThat(Figures.patients(new Frequency.Band(0.3, 0.79)))
                .isEqualTo("30–79\u202f% of patients");
        assertThat(Figures.patients(new Frequency.Band(0.125, 0.125)))
                .isEqualTo("12.5\u202f% of patients");
        assertThat(Figures.patients(new Frequency.Band(0, 0))).isEqualTo("patients don’t have it");
        assertThat(Figures.patients(new Frequency.Unstated())).isEqualTo("how often isn’t stated");
    }

    @Test
    void showsPriors() {
        assertThat(Figures.oneIn(Math.log(0.19))).isEqualTo("19\u202f%");
        assertThat(Figures.oneIn(-Math.log(8291))).isEqualTo("1 in 8,291");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, birth",
        "0.02, 0.02, 7 days",
        "0.0767, 1, 28 days to 12 months",
        "3, 3, 3 years",
        "2.5, 4, 2.5 years to 4 years",
        "16, 130, 16 years or older",
        "-0.2, -0.2, 10 weeks before birth"
    })
    void showsAges(double from, double to, String expected) {
        assertThat(Ages.words(new AgeRange(from, to))).isEqualTo(expected);
    }

    @Test
    void showsAgesThatAreOpenToThePast() {
        assertThat(Ages.words(AgeRange.UNKNOWN)).isEqualTo("not stated");
        assertThat(Ages.words(new AgeRange(AgeRange.CONCEPTION, 5))).isEqualTo("by 5 years");
        assertThat(Ages.words(new AgeRange(AgeRange.CONCEPTION, 0))).isEqualTo("before birth");
    }
}
