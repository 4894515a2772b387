package io.warrant.perception.images.chest;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.model.Calibrator;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class ChestModelTest {

    private static final ChestModel MODEL =
            new ChestModel(
                    NetworkTest.random(), new Prototypes(List.of()), new Calibrator.Platt(0.2, 0));

    @Test
    void theHeatOfAPartIsTheSameAllOverItAndAtMostOne() {
        var heat = MODEL.heat(NetworkTest.picture());

        float most = Float.NEGATIVE_INFINITY;
        for (int at = 0; at < heat.length; at++) {
            int corner = at / Network.SIDE / 4 * 4 * Network.SIDE + at % Network.SIDE / 4 * 4;
            assertThat(heat[at]).isEqualTo(heat[corner]);
            most = Math.max(most, heat[at]);
        }
        assertThat(most).isEqualTo(1);
    }

    @Test
    void checksOfHeatMapsAreToldByGroup() {
        var rays =
                new XRays(
                        Collections.nCopies(20, NetworkTest.picture()),
                        Collections.nCopies(20, true));
        var attributes = Collections.nCopies(20, Map.of("scanner", "mobile"));

        assertThat(HeatChecks.of(MODEL, rays, attributes, 1).groups())
                .extracting(group -> group.measure().name())
                .contains("Heat map: share that pass their own check");
    }

    @Test
    void hidingTheHottestFirstLowersTheAnswerFasterThanChance() {
        var picture = NetworkTest.picture();
        var check = MODEL.check(picture, MODEL.heat(picture), 1);

        assertThat(check.deletion()).isLessThan(check.insertion());
        assertThat(check.passes()).isTrue();
    }
}
