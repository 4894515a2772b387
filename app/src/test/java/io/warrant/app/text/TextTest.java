package io.warrant.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyResults;
import io.warrant.engine.argument.Differential;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class TextTest {

    private static final Style COLOURED = new Style(80, true, true);

    @Test
    void aReckonedDifferential() throws IOException {
        Golden.check("differential.txt", differential(Style.PLAIN));
        Golden.check("differential-ascii.txt", differential(new Style(100, false, false)));
        Golden.check("differential-colours.txt", differential(COLOURED));
    }

    @Test
    void everyKindOfWarrantAndRebuttal() throws IOException {
        Golden.check(
                "everything.txt",
                DifferentialText.render(ToyResults.everything(), ToyResults.BASE, Style.PLAIN));
    }

    @Test
    void anExplanation() throws IOException {
        Golden.check(
                "explanation.txt",
                ExplanationText.render(ToyResults.explained(), ToyResults.BASE, Style.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 120})
    void noLineIsWiderThanTheScreen(int width) {
        for (var style :
                new Style[] {new Style(width, true, true), new Style(width, false, false)}) {
            for (var differential :
                    new Differential[] {ToyResults.reckoned(), ToyResults.everything()}) {
                var text = DifferentialText.render(differential, ToyResults.BASE, style);
                assertThat(text.replaceAll("\u001b\\[\\d+m", "").lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= width);
            }
        }
    }

    @Test
    void coloursChangeNothingElse() {
        assertThat(differential(COLOURED).replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(differential(Style.PLAIN));
    }

    @Test
    void asciiIsAscii() {
        assertThat(differential(new Style(80, false, false)).chars()).allMatch(c -> c < 128);
        assertThat(Lines.ascii("Ménière’s – 30…79 % ×2 ≥")).isEqualTo("Meniere's - 30...79 % x2 ?");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        var lines = new Lines(new Style(40, false, true)).add("- ", "x".repeat(100));
        assertThat(lines.toString().lines()).allMatch(line -> line.length() <= 40);
        assertThat(lines.toString().chars().filter(c -> c == 'x')).hasSize(100);
    }

    private static String differential(Style style) {
        return DifferentialText.render(ToyResults.reckoned(), ToyResults.BASE, style);
    }
}
