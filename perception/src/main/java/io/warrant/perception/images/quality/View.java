package io.warrant.perception.images.quality;

import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.recording.Picture;

import java.util.Arrays;

/// What a picture looks like at a glance: as a whole, and in each of seven by seven parts.
///
/// @param tone light, contrast, sharpness, noise, the darkest, the brightest and the colours
/// @param light mean light of each part, rows from the top
/// @param detail logarithm of each part's contrast
record View(Quality quality, double[] tone, double[] light, double[] detail) {

    /// Parts a side.
    static final int PARTS = 7;

    /// Pixels of a part's side, so that details count alike at all sizes; smaller pictures have
    /// fewer.
    private static final int PART = 8;

    private static final double EXTREME = 0.02;
    private static final double LEAST = 0.01;

    static View of(Picture picture) {
        var small = Quality.small(picture);
        var quality = Quality.of(picture, small);
        var tiny = tiny(small);
        var light = new double[PARTS * PARTS];
        var squares = new double[PARTS * PARTS];
        int side = tiny.width() / PARTS;
        for (int at = 0; at < tiny.values().length; at++) {
            int part = at / tiny.width() / side * PARTS + at % tiny.width() / side;
            double value = tiny.values()[at];
            light[part] += value / (side * side);
            squares[part] += value * value / (side * side);
        }
        var detail = new double[light.length];
        for (int part = 0; part < detail.length; part++) {
            double spread = Math.max(0, squares[part] - light[part] * light[part]);
            detail[part] = Math.log(LEAST + Math.sqrt(spread));
        }
        return new View(quality, tone(picture, quality, tiny), light, detail);
    }

    private static Plane tiny(Plane small) {
        int least = Math.min(small.width(), small.height());
        int side = PARTS * Math.clamp(least / PARTS, 1, PART);
        return Resize.to(small, side, side);
    }

    private static double[] tone(Picture picture, Quality quality, Plane tiny) {
        var sorted = tiny.values().clone();
        Arrays.sort(sorted);
        int extreme = (int) (EXTREME * sorted.length);
        int area = picture.width() * picture.height();
        var colours = new double[3];
        for (int at = 0; at < picture.pixels().length; at++) {
            colours[at / area] += picture.pixels()[at] / area;
        }
        return new double[] {
            quality.light(),
            Math.log(LEAST + quality.contrast()),
            Math.log(LEAST + quality.sharpness()),
            Math.log(LEAST + quality.noise()),
            sorted[extreme],
            sorted[sorted.length - 1 - extreme],
            colours[0] - colours[1],
            colours[2] - colours[1]
        };
    }
}
