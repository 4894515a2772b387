package io.warrant.perception.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Collections;

class ByChanceTest {

    /// All of n in one bin: the mean distance of a share from 0.5 is about sqrt(1 / (2 pi n)).
    @Test
    void isWhatBinomialChanceSays() {
        var stated = Collections.nCopies(400, 0.55);

        double expected = Math.sqrt(2 / Math.PI * 0.55 * 0.45 / 400);
        assertThat(ByChance.error(stated, 1)).isCloseTo(expected, within(0.003));
        assertThat(ByChance.error(stated, 1)).isEqualTo(ByChance.error(stated, 1));
        assertThat(ByChance.notice(stated, 1)).contains("400 probabilities", "by chance alone");
    }

    @Test
    void certaintyHasNone() {
        assertThat(ByChance.error(Collections.nCopies(50, 1.0), 1)).isZero();
    }
}
