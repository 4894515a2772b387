package io.warrant.engine.reading;

import static io.warrant.engine.reading.NoteWorld.said;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head circumference < 3rd centile | Microcephaly",
                "Head circumference: 41 cm (<3rd percentile) | Microcephaly",
                "HC below the 3rd centile | Microcephaly",
                "OFC 1st %ile | Microcephaly",
                "OFC at the 0.4th centile | Microcephaly",
                "OFC > 97th centile | Macrocephaly",
                "occipitofrontal circumference on the 99th centile | Macrocephaly",
                "height -3.2 SD | Short stature",
                "height −3.2 SDS | Short stature",
                "height -2 SD | Short stature",
                "height 3 SD below the mean | Short stature",
                "height less than -2 standard deviations | Short stature",
                "height +2.5 SD | Tall stature",
                "stature > 2 SD | Tall stature",
                "OFC z-score -4.1 | Microcephaly",
                "OFC Z score of 2,5 | Macrocephaly",
                "weight z-score: -2.3 | Decreased body weight",
                "weight above the 97th centile | Increased body weight",
                "IQ 55 | Intellectual disability, mild",
                "IQ of 49 | Intellectual disability, moderate",
                "full scale IQ: 69 | Intellectual disability, mild",
            })
    void outsideTheNorm(String note, String label) {
        assertThat(said(note)).containsExactly("observed " + label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weight on the 50th centile",
                "weight 3rd centile",
                "weight 97th percentile",
                "weight -1.9 SD",
                "weight 0 SD",
                "weight z-score 1.2",
                "weight 10-25th centile",
            })
    void withinTheNormExcludesBoth(String note) {
        assertThat(said(note))
                .containsExactly(
                        "excluded Decreased body weight", "excluded Increased body weight");
    }

    @Test
    void aNormalQuotientExcludes() {
        assertThat(said("IQ 100")).containsExactly("excluded Intellectual disability");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "height < 10th centile",
                "height > 3rd centile",
                "height < 97th centile",
                "height > -3 SD",
                "height < 2 SD",
                "height 120 cm",
                "IQ 50-70",
                "IQ test",
                "low IQ",
                "eight < 3rd centile",
                // A share isn't a centile, and no place is the hundredth.
                "height on the 100th centile",
                "weight 110% of the expected",
                "height within 2 SD",
                "height between -2 and +2 SD",
                "height ±2 SD",
                "weight loss of 2%",
            })
    void whatDecidesNothing(String note) {
        assertThat(said(note)).isEmpty();
    }

    @Test
    void eachThingHasItsOwnMeasure() {
        assertThat(said("Height 120 cm, weight < 3rd centile."))
                .containsExactly("observed Decreased body weight");
        assertThat(said("Height < 3rd centile, weight > 97th centile."))
                .containsExactly("observed Short stature", "observed Increased body weight");
        assertThat(said("Height and weight < 3rd centile."))
                .containsExactly("observed Short stature", "observed Decreased body weight");
        assertThat(said("Head circumference (OFC) < 3rd centile."))
                .containsExactly("observed Microcephaly");
        assertThat(said("Height normal. Weight < 3rd centile."))
                .containsExactly("observed Decreased body weight");
    }

    @Test
    void aRelativesMeasureIsTheirs() {
        assertThat(said("His mother's height is -3 SD.")).containsExactly("family Short stature");
        assertThat(said("Family history: height -3 SD.")).containsExactly("family Short stature");
        assertThat(said("Past history: height -3 SD.")).containsExactly("historical Short stature");
    }

    @Test
    void theWordsReachFromTheThingToTheNumber() {
        var mention = NoteWorld.read("The height was -3.2 SD today.").getFirst();
        assertThat(NoteWorld.words(mention).words()).isEqualTo("height was -3.2 SD");
        assertThat(mention.confidence()).isEqualTo(Manner.MEASURED.right());
        assertThat(NoteWorld.read("IQ 100").getFirst().cue().map(Cue::words)).contains("IQ 100");
    }
}
