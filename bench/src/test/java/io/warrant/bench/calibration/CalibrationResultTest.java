package io.warrant.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;

import org.junit.jupiter.api.Test;

import java.util.List;

class CalibrationResultTest {

    private final CalibrationResult result =
            new CalibrationResult(
                    new CalibrationResult.Circumstances(
                            "toy", "00", "2 folds by publication", Basis.Settings.USUAL),
                    List.of(
                            judged("a", 2, 0.9, true, 1, true),
                            judged("b", 4, 0.5, false, 3, true),
                            judged("c", 12, 0.1, false, 40, false)),
                    1);

    private static Judgement judged(
            String name, int findings, double sure, boolean right, int size, boolean contains) {
        return new Judgement(
                name,
                "PMID:" + name,
                findings,
                new Judgement.Answer(sure, Math.sqrt(sure), right),
                new Judgement.LikelySet(size, contains),
                new Judgement.Unlisted(0.05, 1 - sure));
    }

    @Test
    void reckonsSetsAndAbstention() {
        assertThat(CalibrationResult.coverage(result.judgements()))
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(CalibrationResult.medianSize(result.judgements())).isEqualTo(3);
        assertThat(result.answered()).hasSize(2);
        assertThat(CalibrationResult.shareRight(result.answered())).isEqualTo(0.5);
        assertThat(result.unlistedArea()).isEqualTo(1);
        assertThat(result.byFindings().keySet()).containsExactly("00-02", "03-05", "11-20");
    }

    @Test
    void rendersTheSameFiguresEverywhere() {
        assertThat(CalibrationText.render(result))
                .contains("3 cases whose disease is known, 1 others")
                .contains("cover 66.7 %")
                .contains("abstains below 0.20: in 33.3 % of cases; of the answers 50.0 %");
        assertThat(CalibrationJson.write(result))
                .contains("\"schema\" : \"warrant/bench-calibration/1\"")
                .contains("\"medianSize\" : 3.0");
        assertThat(CalibrationReport.html(result))
                .contains("aria-label=\"Reliability of the first claim\"")
                .contains("Median size 3.");
    }
}
