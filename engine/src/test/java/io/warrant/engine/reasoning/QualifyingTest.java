package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class QualifyingTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private static final Reasoner REASONER = Reasoner.of(ToyWorld.knowledge(), "toy", "00");
    private static final Case RED_EYE =
            Case.of(
                    Patient.UNKNOWN,
                    List.of(new Finding.Observed(ToyWorld.RED_EYE, new Origin.Typed(""))));

    /// Half of the logit of what is raw, for every claim.
    private static Calibration halving() {
        var half = new double[] {0, 0.5, 0, 0};
        var measured = Calibration.Reliability.of("a test", new double[] {1}, new boolean[] {true});
        var masses = new double[Calibration.COVERAGES];
        return new Calibration(half, half, half, half, masses, measured);
    }

    private static double halved(double raw) {
        return 1 / (1 + Math.exp(-0.5 * Math.log(raw / (1 - raw))));
    }

    @Test
    void claimsOfAStandingAreCalibrated() {
        var standing = REASONER.standing(RED_EYE, ALL, false);
        var qualifying = new Qualifying(Optional.of(halving()));
        var first = standing.ranking().first(1).getFirst();
        double raw = standing.ranking().posterior(first);
        var told = qualifying.claim(standing, first);
        assertThat(told).isInstanceOf(Qualifier.Calibrated.class);
        assertThat(told.raw().value()).isCloseTo(raw, within(1e-9));
        assertThat(told.probability().value()).isCloseTo(halved(raw), within(1e-9));
        assertThat(qualifying.unlisted(standing).probability().value())
                .isCloseTo(halved(standing.ranking().unlisted()), within(1e-9));
    }

    @Test
    void aDifferentialTellsTheSame() {
        var standing = REASONER.standing(RED_EYE, ALL, false);
        var differential = REASONER.diagnose(RED_EYE, ALL, 3);
        for (var argument : differential.arguments()) {
            var disease = ((Claim.Diagnosis) argument.claim()).disease();
            var told = REASONER.qualifying(ALL).claim(standing, disease);
            assertThat(told).isEqualTo(argument.qualifier());
        }
    }

    @Test
    void whatIsNotWeighedHasNoChance() {
        var standing = REASONER.standing(RED_EYE, ALL, false);
        var told = REASONER.qualifying(ALL).claim(standing, DiseaseId.of("OMIM:999999"));
        assertThat(told.probability().value()).isZero();
    }
}
