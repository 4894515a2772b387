package io.warrant.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.odds.LogRatio;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    353     | 350 times likelier than here
                    12345   | 12,000 times likelier than here
                    9.96    | 10 times likelier than here
                    2       | 2 times likelier than here
                    1.34    | 1.3 times likelier than here
                    1.01    | about as likely as here
                    0.99    | about as likely as here
                    0.7     | 0.7 times as likely as here
                    0.5     | 0.5 times as likely as here
                    0.1     | 1/10 as likely as here
                    0.19    | 1/5 as likely as here
                    0.001   | 1/1,000 as likely as here
                    0.025   | 1/40 as likely as here
                    2e7     | over a million times likelier than here
                    1e-9    | less than a millionth as likely as here
                    1e300   | over a million times likelier than here
                    """)
    void ratiosInWords(double times, String words) {
        assertThat(Figures.ratio(LogRatio.of(Math.log(times)), "here")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1       | over 99 %
                    0.984   | 98 %
                    0.12    | 12 %
                    0.0999  | 10 %
                    0.0412  | 4.1 %
                    0.001   | 0.1 %
                    0       | under 0.1 %
                    """)
    void chances(double chance, String words) {
        assertThat(Figures.percent(chance).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @Test
    void frequencies() {
        assertThat(Figures.patients(new Frequency.Counted(12, 14))).isEqualTo("12 of 14 patients");
        assertThat(Figures.patients(new Frequency.Counted(1, 1))).isEqualTo("1 of 1 patient");
        assertThat(Figures.patients(new Frequency.Band(0.3, 0.79)))
                .isEqualTo("30–79\u00a0% of patients");
        assertThat(Figures.patients(new Frequency.Band(0, 0))).isEqualTo("no patients");
        assertThat(Figures.patients(new Frequency.Unstated())).contains("isn’t stated");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "112, 112th",
        "1021, '1,021st'"
    })
    void places(int rank, String words) {
        assertThat(Figures.place(rank)).isEqualTo(words);
    }

    @Test
    void ages() {
        assertThat(Ages.words(AgeRange.of(3))).isEqualTo("3 years");
        assertThat(Ages.words(AgeRange.of(0))).isEqualTo("birth");
        assertThat(Ages.words(AgeRange.of(1))).isEqualTo("1 year");
        assertThat(Ages.words(AgeRange.of(0.5))).isEqualTo("6 months");
        assertThat(Ages.words(new AgeRange(16, 40))).isEqualTo("16 years to 40 years");
        assertThat(Ages.words(new AgeRange(60, 130))).isEqualTo("60 years or more");
        assertThat(Ages.words(new AgeRange(AgeRange.CONCEPTION, 5))).isEqualTo("up to 5 years");
        assertThat(Ages.words(new AgeRange(AgeRange.CONCEPTION, 0))).isEqualTo("before birth");
    }

    @Test
    void anAgeCoversItsWholeUnit() {
        assertThat(Ages.words(new AgeRange(24, 25))).isEqualTo("24 years");
        assertThat(Ages.words(new AgeRange(0.5, 7 / 12.0))).isEqualTo("6 months");
        assertThat(Ages.onset(new AgeRange(AgeRange.CONCEPTION, 0.5))).isEqualTo("by 6 months");
        assertThat(Ages.onset(AgeRange.of(9))).isEqualTo("at 9 years");
    }

    @Test
    void versionsOfOneFamilyStandAsOne() {
        var sources = new ArrayList<Source>();
        for (var id : new String[] {"hpo", "mondo-omim", "mondo-orphanet"}) {
            sources.add(new Source(id, id, "2026-01", "", "", ""));
        }
        assertThat(BasisText.versions(sources).replace('\u00a0', ' '))
                .isEqualTo("hpo 2026-01, mondo 2026-01 (2 files)");
    }
}
