package io.warrant.bench.differentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.learning.Agreement;

import org.junit.jupiter.api.Test;

import java.util.List;

class DifferentialResultTest {

    private static final DiseaseId A = DiseaseId.of("TOY:1");
    private static final DiseaseId B = DiseaseId.of("TOY:2");
    private static final DiseaseId C = DiseaseId.of("TOY:3");

    @Test
    void recallAndPrecisionAreSharesOfEach() {
        var agreement = Agreement.of(List.of(A, B), List.of(B, C));
        assertThat(agreement).isEqualTo(new Agreement(0.5, 0.5));
        assertThat(Agreement.of(List.of(A), List.of(A, B, C)).recall())
                .isCloseTo(1.0 / 3, within(1e-9));
        assertThat(Agreement.of(List.of(), List.of(A))).isEqualTo(new Agreement(0, 0));
        assertThat(new Agreement(0, 0).f1()).isZero();
    }

    @Test
    void theHarmonicMeanIsOfTheMeans() {
        // Means 0.75 and 0.5: 2 * 0.375 / 1.25 = 0.6; the mean of the two f1 would be 0.583.
        var judged =
                List.of(
                        new JudgedDifferential("a", true, true, new Agreement(1, 0.5)),
                        new JudgedDifferential("b", false, true, new Agreement(0.5, 0.5)));
        var result = DifferentialResult.of(judged, 1);
        assertThat(result.cases()).isEqualTo(2);
        assertThat(result.value("GTPA@1")).isEqualTo(0.5);
        assertThat(result.value("GTPA")).isEqualTo(1);
        assertThat(result.value("DDR")).isEqualTo(0.75);
        assertThat(result.value("DDP")).isEqualTo(0.5);
        assertThat(result.value("DDF1")).isCloseTo(0.6, within(1e-9));
        assertThat(result.intervals().get(4).low()).isLessThanOrEqualTo(0.6);
        assertThat(result.text()).contains("DDF1").contains("60.0");
    }
}
