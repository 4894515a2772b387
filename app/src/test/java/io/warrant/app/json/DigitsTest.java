package io.warrant.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// The fast way to six digits is the slow one's equal.
class DigitsTest {

    private static final long SEED = 20_261_121;

    @Test
    void roundsAsExactArithmeticDoes() {
        var random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            double value =
                    switch (i % 4) {
                        case 0 -> random.nextDouble();
                        case 1 -> Double.longBitsToDouble(random.nextLong());
                        case 2 ->
                                random.nextInt(2_000_001)
                                        / 2.0
                                        * Math.pow(10, random.nextInt(9) - 7);
                        default -> -Math.exp(random.nextGaussian() * 30);
                    };
            if (Double.isFinite(value)) {
                assertThat(Digits.six(value))
                        .as("%s, seed %d", value, SEED)
                        .isEqualTo(Digits.exact(value));
            }
        }
    }

    @Test
    void keepsWhatIsSimple() {
        assertThat(Digits.six(0)).isZero();
        assertThat(Digits.six(0.1)).isEqualTo(0.1);
        assertThat(Digits.six(-2.5)).isEqualTo(-2.5);
        assertThat(Digits.six(0.123_456_5)).isEqualTo(0.123_456);
        assertThat(Digits.six(999_999.6)).isEqualTo(1_000_000);
        assertThat(Digits.six(1e300)).isEqualTo(1e300);
    }
}
