package io.warrant.perception.percept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.percept.Overruling.Absent;
import io.warrant.perception.percept.Overruling.Present;
import io.warrant.perception.percept.Overruling.Share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverrulingTest {

    @Test
    void readsWhatAPersonWrites() {
        assertThat(Overruling.parse("hard exudates=absent, spots = Present,marks=0.5%"))
                .containsExactly(
                        new Overruling("hard exudates", new Absent()),
                        new Overruling("spots", new Present()),
                        new Overruling("marks", new Share(0.005)));
        assertThat(Overruling.parse(" ")).isEmpty();
        assertThat(new Share(0.005).written()).isEqualTo("0.5 % of the field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spots", "=absent", "spots=maybe", "spots=5", "spots=101%", "a=absent,"})
    void saysHowToWriteIt(String text) {
        assertThatThrownBy(() -> Overruling.parse(text))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("overrules nothing");
    }

    @Test
    void refusesTwoWordsOnOneConcept() {
        assertThatThrownBy(() -> Overruling.parse("spots=absent,spots=present"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("'spots' is overruled twice");
    }
}
