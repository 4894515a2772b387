package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.knowledge.Frequency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTextTest {

    @Test
    void readsCountsRangesAndPercentages() {
        assertThat(FrequencyText.parse("12/14")).isEqualTo(new Frequency.Counted(12, 14));
        assertThat(FrequencyText.parse("30-79%")).isEqualTo(new Frequency.Band(0.3, 0.79));
        assertThat(FrequencyText.parse("4.5%")).isEqualTo(new Frequency.Band(0.045, 0.045));
        assertThat(FrequencyText.parse("100%")).isEqualTo(new Frequency.Band(1, 1));
        assertThat(FrequencyText.parse("")).isEqualTo(new Frequency.Unstated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "12", "-1/2", "3/0", "5/4", "101%", "79-30%", "1/2%", " "})
    void refusesWhatIsNoFrequency(String text) {
        assertThatThrownBy(() -> FrequencyText.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
