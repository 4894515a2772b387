package io.warrant.perception.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AucTest {

    @Test
    void countsPairsInTheRightOrderAndTiesHalf() {
        // Of the four pairs, 0.8 > 0.2, 0.8 > 0.5 and 0.5 > 0.2 are right and 0.5 = 0.5 is a tie.
        var stated = new double[] {0.8, 0.5, 0.2, 0.5};
        var truth = new boolean[] {true, true, false, false};

        assertThat(Auc.of(stated, truth)).isEqualTo(3.5 / 4);
    }

    @Test
    void isNotANumberWhereAllAreAlike() {
        assertThat(Auc.of(new double[] {0.1, 0.2}, new boolean[] {true, true})).isNaN();
    }
}
