package io.warrant.engine.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputFormTest {

    @Test
    void findsAnswersUnitsAndRangeInTheRules() {
        var forms = InputForm.of(Program.of(ToyGuideline.score()));
        var ring = forms.get(0);
        assertThat(ring.kind()).isEqualTo(InputForm.Kind.ORDINAL);
        assertThat(ring.answers().stream().map(Value::text))
                .containsExactly("0 (Absent)", "1 (Present)");
        var length = forms.get(1);
        assertThat(length.kind()).isEqualTo(InputForm.Kind.QUANTITY);
        assertThat(length.units()).containsExactly("cm");
        assertThat(length.range().text()).isEqualTo("at least 10 cm");
        assertThat(length.range().holds(10)).isTrue();
        assertThat(length.range().holds(9.9)).isFalse();
    }

    @Test
    void tellsKindsByUse() {
        var model =
                ToyGuideline.when(
                        "$gt0005==true",
                        "$gt0006=='red'",
                        "$gt0007<$currentDateTime-18,a",
                        "$gt0008.value+1>2");
        assertThat(InputForm.of(Program.of(model)).stream().map(InputForm::kind))
                .containsExactly(
                        InputForm.Kind.TRUTH,
                        InputForm.Kind.WORDS,
                        InputForm.Kind.MOMENT,
                        InputForm.Kind.ORDINAL);
    }
}
