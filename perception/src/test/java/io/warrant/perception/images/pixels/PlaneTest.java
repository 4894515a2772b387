package io.warrant.perception.images.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;

class PlaneTest {

    private static Plane random(int width, int height, long seed) {
        var random = new SplittableRandom(seed);
        var plane = Plane.empty(width, height);
        for (int at = 0; at < width * height; at++) {
            plane.values()[at] = random.nextInt(1000) / 1000f;
        }
        return plane;
    }

    @Test
    void dilationIsTheGreatestOfTheSquare() {
        var plane = random(37, 23, 7);
        for (int radius : new int[] {1, 2, 5, 12}) {
            var dilated = Morphology.dilate(plane, radius);
            var eroded = Morphology.erode(plane, radius);
            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    float most = 0;
                    float least = 1;
                    for (int v = Math.max(0, y - radius); v <= Math.min(22, y + radius); v++) {
                        for (int u = Math.max(0, x - radius); u <= Math.min(36, x + radius); u++) {
                            most = Math.max(most, plane.at(u, v));
                            least = Math.min(least, plane.at(u, v));
                        }
                    }
                    assertThat(dilated.at(x, y)).isEqualTo(most);
                    assertThat(eroded.at(x, y)).isEqualTo(least);
                }
            }
        }
    }

    @Test
    void smoothingKeepsTheMeanAndHasTheWidthThatIsAskedFor() {
        var point = Plane.empty(81, 61);
        point.values()[30 * 81 + 40] = 1;

        var smooth = Blur.gaussian(point, 4);

        double sum = 0;
        double across = 0;
        for (int at = 0; at < smooth.values().length; at++) {
            sum += smooth.values()[at];
            across += smooth.values()[at] * Math.pow(at % 81 - 40, 2);
        }
        assertThat(sum).isCloseTo(1, within(1e-4));
        assertThat(Math.sqrt(across)).isCloseTo(4, within(0.3));
    }

    /// Tap by tap and by running means, in the middle and at the border, it is three means.
    @Test
    void smoothingIsTheMeanOfMeans() {
        var plane = random(40, 30, 5);
        var once = Blur.mean(plane, 7);

        for (int[] at : new int[][] {{20, 15}, {0, 0}, {39, 29}, {3, 28}}) {
            double sum = 0;
            for (int v = -7; v <= 7; v++) {
                for (int u = -7; u <= 7; u++) {
                    int x = Math.clamp(at[0] + u, 0, 39);
                    sum += plane.at(x, Math.clamp(at[1] + v, 0, 29));
                }
            }
            assertThat(once.at(at[0], at[1])).isCloseTo((float) (sum / 225), within(1e-5f));
        }
    }

    @Test
    void smallAndLargeKernelsKeepAFlatPlaneFlat() {
        var flat = new Plane(50, 9, new float[450]);
        java.util.Arrays.fill(flat.values(), 0.25f);

        for (double sigma : new double[] {0.7, 1.5, 3, 12}) {
            for (float value : Blur.gaussian(flat, sigma).values()) {
                assertThat(value).isCloseTo(0.25f, within(1e-5f));
            }
        }
    }

    @Test
    void shrinkingTakesMeansAndGrowingKeepsFlatPlanesFlat() {
        var ramp = new Plane(8, 1, new float[] {0, 1, 2, 3, 4, 5, 6, 7});

        assertThat(Resize.to(ramp, 8, 1)).isEqualTo(ramp);
        assertThat(Resize.to(ramp, 4, 1).at(1, 0)).isCloseTo(2.5f, within(1e-4f));
        assertThat(Resize.to(new Plane(1, 1, new float[] {3}), 5, 7).values()).containsOnly(3f);
    }

    @Test
    void findsConnectedParts() {
        var plane =
                new Plane(
                        5,
                        3,
                        new float[] {
                            1, 0, 0, 0, 0,
                            0, 2, 0, 0, 1,
                            0, 0, 0, 0, 1
                        });

        var parts = Components.of(plane, 1);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().size()).isEqualTo(2);
        assertThat(parts.getFirst().highest()).isEqualTo(6);
        assertThat(parts.getLast().left()).isEqualTo(4);
        assertThat(parts.getLast().bottom()).isEqualTo(2);
    }

    @Test
    void knowsACopyAtAnotherSizeAndLight() {
        var one = new Picture("a", 200, 150, 1, Resize.to(random(50, 40, 1), 200, 150).values(), 1);
        var small = Resize.to(one, 90, 68);
        for (int at = 0; at < small.pixels().length; at++) {
            small.pixels()[at] = 0.1f + 0.8f * small.pixels()[at];
        }
        var other =
                new Picture("b", 200, 150, 1, Resize.to(random(50, 40, 2), 200, 150).values(), 1);
        var prints = List.of(Fingerprint.of(one), Fingerprint.of(other), Fingerprint.of(small));

        assertThat(Fingerprint.groups(prints)).containsExactly(0, 1, 0);
        assertThat(Fingerprint.copies(prints.subList(1, 3), prints.subList(0, 1)))
                .containsExactly(1);
    }
}
