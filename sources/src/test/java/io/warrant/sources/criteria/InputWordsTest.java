package io.warrant.sources.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Sex;

import org.junit.jupiter.api.Test;

class InputWordsTest {

    @Test
    void theNumberOfAListShortFormsAndOtherCausesAreNoPartOfAName() {
        var words = InputWords.of("C1. Ring disease score (RDS)", "*");
        assertThat(words.name()).isEqualTo("Ring disease score");
        assertThat(words.details()).isEmpty();
        var caused = InputWords.of("Red rash (in absence of other causes)", "");
        assertThat(caused.name()).isEqualTo("Red rash");
        assertThat(caused.isQualified()).isFalse();
    }

    @Test
    void whatAsksForMoreThanTheFindingIsQualified() {
        assertThat(InputWords.of("Red rash (in 2 or more joints, ≥2 joints)", "").isQualified())
                .isTrue();
        assertThat(InputWords.of("Red rash", "For more than 3 days").isQualified()).isTrue();
        assertThat(InputWords.of("Red rash", "Usually on the left").isQualified()).isTrue();
        assertThat(InputWords.of("Red rash", "On arms or legs").isQualified()).isFalse();
    }

    @Test
    void relativesHistoryAndAbsenceAreOtherThanTheFinding() {
        assertThat(InputWords.of("Family history of red rash", "").isOtherwise()).isTrue();
        assertThat(InputWords.of("Absence of red rash", "").isOtherwise()).isTrue();
        assertThat(InputWords.of("Red rash", "").isOtherwise()).isFalse();
        assertThat(InputWords.of("Red rash", "Patient or relative.").isOfRelatives()).isTrue();
    }

    @Test
    void alternativesArePartedOutsideOfBracketsAndNotWithinUnits() {
        assertThat(InputWords.of("Red rash or dry eye", "").named())
                .extracting(InputWords.Item::words)
                .containsExactly("Red rash", "dry eye");
        assertThat(InputWords.of("Red rash, dry eye", "").named()).hasSize(1);
        assertThat(
                        InputWords.of(
                                        "Skin",
                                        "Red rash (not ring, nor dry), <4,000/mm³ once (dry eye)")
                                .detailed())
                .extracting(InputWords.Item::words)
                .containsExactly("Red rash", "<4,000/mm³ once");
    }

    @Test
    void limitsOfMenAreNotThoseOfWomen() {
        var items = InputWords.of("Length >10 cm in men or >9 cm in women", "").named();
        assertThat(items)
                .extracting(InputWords.Item::words, InputWords.Item::of)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Length >10 cm", Sex.MALE),
                        org.assertj.core.groups.Tuple.tuple(">9 cm", Sex.FEMALE));
    }
}
