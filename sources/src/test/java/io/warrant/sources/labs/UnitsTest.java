package io.warrant.sources.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class UnitsTest {

    private static String converted(String number, String from, String to) {
        return Units.convert(new BigDecimal(number), from, to).map(Bounds::plain).orElse("none");
    }

    private static String converted(String number, String from, String to, String molarMass) {
        return Units.convert(new BigDecimal(number), from, to, new BigDecimal(molarMass))
                .map(value -> value.round(new java.math.MathContext(4)))
                .map(Bounds::plain)
                .orElse("none");
    }

    @Test
    void readsCommonSpellings() {
        assertThat(
                        List.of(
                                "mg/dl", "mmHg", "mm Hg", "mcg/dL", "µmol/L", "IU/L", "x10^9/L",
                                "x 10⁹/L"))
                .extracting(text -> Units.parse(text).orElse("none"))
                .containsExactly(
                        "mg/dl", "mm[Hg]", "mm[Hg]", "ug/dL", "umol/L", "[IU]/L", "10*9/L",
                        "10*9/L");
        assertThat(
                        List.of(
                                "/min",
                                "bpm",
                                "beats/min",
                                "beats per minute",
                                "°C",
                                "F",
                                "K/uL",
                                "cells/mm3"))
                .extracting(text -> Units.parse(text).orElse("none"))
                .containsExactly(
                        "/min", "/min", "/min", "/min", "Cel", "[degF]", "10*3/uL", "/mm3");
        assertThat(List.of("mEq/L", "mg/24 hr", "ml/min/1.73m2", "mIU/mL", "#/mm3", "10*9/L", "%"))
                .extracting(text -> Units.parse(text).orElse("none"))
                .containsExactly(
                        "meq/L",
                        "mg/(24.h)",
                        "mL/min/{1.73_m2}",
                        "m[IU]/mL",
                        "/mm3",
                        "10*9/L",
                        "%");
    }

    @Test
    void guessesNoUnit() {
        assertThat(
                        List.of(
                                "",
                                " ",
                                "gobbles",
                                "mg/",
                                "mg per",
                                "1*3/uL",
                                "pg/mL)",
                                "%.",
                                "m".repeat(61)))
                .allMatch(text -> Units.parse(text).isEmpty());
        assertThat(List.of("m99999999", "10*-99999999", "9".repeat(50)))
                .as("what would keep the library busy")
                .allMatch(text -> Units.parse(text).isEmpty());
    }

    @Test
    void convertsWhatAgrees() {
        assertThat(converted("91", "g/L", "g/dL")).isEqualTo("9.1");
        assertThat(converted("14.2", "10*9/L", "10*3/uL")).isEqualTo("14.2");
        assertThat(converted("98.6", "[degF]", "Cel")).isEqualTo("37");
        assertThat(converted("310.15", "K", "[degF]")).isEqualTo("98.6");
        assertThat(converted("1", "U/L", "nkat/L")).isEqualTo("16.67");
    }

    @Test
    void keepsKindsApartThatUcumDoesNot() {
        assertThat(converted("1", "mmol/L", "/L")).isEqualTo("none");
        assertThat(converted("1", "meq/L", "mmol/L")).isEqualTo("none");
        assertThat(converted("1", "[IU]/L", "[arb'U]/L")).isEqualTo("none");
        assertThat(converted("1", "[IU]/L", "/L")).isEqualTo("none");
        assertThat(converted("1", "g/L", "L/min")).isEqualTo("none");
        assertThat(converted("1", "Cel", "mm[Hg]")).isEqualTo("none");
    }

    @Test
    void convertsMassAndAmountByTheMolarMass() {
        assertThat(converted("1.9", "mg/dL", "umol/L", "113.1179")).isEqualTo("168");
        assertThat(converted("168", "umol/L", "mg/dL", "113.1179")).isEqualTo("1.9");
        assertThat(converted("10", "mg/dL", "mmol/L", "40.078")).isEqualTo("2.495");
        assertThat(converted("10", "mg/dL", "meq/L", "40.078")).isEqualTo("none");
        assertThat(converted("10", "mg/dL", "U/L", "40.078")).isEqualTo("none");
    }

    @Test
    void inchesAreConvertedWithoutRounding() {
        assertThat(converted("70", "[in_i]", "cm")).isEqualTo("177.8");
        assertThat(converted("177.8", "cm", "[in_i]")).isEqualTo("70");
        assertThat(converted("6", "[ft_i]", "m")).isEqualTo("1.8288");
        assertThat(converted("2", "[yd_i]", "[ft_i]")).isEqualTo("6");
    }
}
