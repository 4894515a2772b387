package io.warrant.perception.images.lesions;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Morphology;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.images.retina.Surroundings;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Some pixels of a photograph to learn from: those of lesions, those just beside lesions, those
/// that stand out, and a few of all others.
///
/// @param size features a pixel
/// @param lesions by pixel, one bit for each of [Lesion]
/// @param counts by pixel, how many of the photograph's pixels it stands for
record Sample(int size, float[] features, byte[] lesions, float[] counts) {

    /// How many are drawn of those that stand out, and of all.
    private static final int DRAWN = 1200;

    private static final int OF_LESION = 400;
    private static final int BESIDE = 4;

    static Sample of(Idrid.Segmented segmented, int width, long seed) {
        var fundus = Fundus.of(PictureReader.of(segmented.name(), segmented.photo()), width);
        var lesions = lesions(segmented, fundus);
        var rates = rates(fundus, lesions);
        var random = new SplittableRandom(seed ^ segmented.name().hashCode());
        var taken = new int[rates.length];
        int count = 0;
        for (int at = 0; at < rates.length; at++) {
            if (fundus.field().values()[at] > 0 && random.nextDouble() < rates[at]) {
                taken[count++] = at;
            }
        }
        return gather(fundus, lesions, rates, Arrays.copyOf(taken, count));
    }

    private static Sample gather(Fundus fundus, byte[] lesions, float[] rates, int[] taken) {
        var surroundings = Surroundings.of(fundus);
        int size = surroundings.size();
        int rows = taken.length;
        var sample = new Sample(size, new float[rows * size], new byte[rows], new float[rows]);
        for (int i = 0; i < rows; i++) {
            int at = taken[i];
            surroundings.copy(at % fundus.width(), at / fundus.width(), sample.features, i * size);
            sample.lesions[i] = lesions[at];
            sample.counts[i] = 1 / Math.min(1, rates[at]);
        }
        return sample;
    }

    /// By pixel, one bit for each lesion.
    static byte[] lesions(Idrid.Segmented segmented, Fundus fundus) {
        var bits = new byte[fundus.width() * fundus.height()];
        segmented
                .masks()
                .forEach((lesion, file) -> {
                    var mask = Plane.grey(PictureReader.of(segmented.name(), file));
                    var sized = Resize.to(mask, fundus.width(), fundus.height());
                    for (int at = 0; at < bits.length; at++) {
                        if (sized.values()[at] >= 0.5f) {
                            bits[at] |= (byte) (1 << lesion.ordinal());
                        }
                    }
                });
        return bits;
    }

    /// By pixel, how likely it is drawn.
    private static float[] rates(Fundus fundus, byte[] lesions) {
        var rates = new float[lesions.length];
        Arrays.fill(rates, (float) (DRAWN / Math.max(DRAWN, fundus.extent().area())));
        for (var lesion : Lesion.values()) {
            var mask = mask(fundus, lesions, lesion);
            raise(rates, mask);
            if (lesion != Lesion.OPTIC_DISC) {
                raise(rates, Morphology.dilate(mask, BESIDE).minus(mask));
            }
        }
        raiseOutstanding(rates, fundus);
        return rates;
    }

    static Plane mask(Fundus fundus, byte[] lesions, Lesion lesion) {
        var mask = Plane.empty(fundus.width(), fundus.height());
        for (int at = 0; at < lesions.length; at++) {
            mask.values()[at] = (lesions[at] >> lesion.ordinal()) & 1;
        }
        return mask;
    }

    private static void raise(float[] rates, Plane mask) {
        int count = 0;
        for (float value : mask.values()) {
            count += value > 0 ? 1 : 0;
        }
        for (int at = 0; at < rates.length; at++) {
            if (mask.values()[at] > 0) {
                rates[at] += Math.min(1, (float) OF_LESION / count);
            }
        }
    }

    /// The more a pixel's green differs from its surroundings', the likelier it is drawn.
    private static void raiseOutstanding(float[] rates, Fundus fundus) {
        var around = Blur.gaussian(fundus.green(), fundus.width() / 100.0);
        var differs = fundus.green().minus(around);
        double squares = 1e-9;
        for (float value : differs.values()) {
            squares += value * value;
        }
        double usual = Math.sqrt(squares / Math.max(1, fundus.extent().area()));
        double sum = 1e-9;
        for (float value : differs.values()) {
            sum += Math.max(0, Math.abs(value) / usual - 1);
        }
        for (int at = 0; at < rates.length; at++) {
            double beyond = Math.max(0, Math.abs(differs.values()[at]) / usual - 1);
            rates[at] += (float) (DRAWN * beyond / sum);
        }
    }

    int rows() {
        return lesions.length;
    }

    boolean has(int row, Lesion lesion) {
        return ((lesions[row] >> lesion.ordinal()) & 1) == 1;
    }
}
