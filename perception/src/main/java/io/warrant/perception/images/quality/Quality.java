package io.warrant.perception.images.quality;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.recording.Picture;

/// How good a picture is, in numbers that don't depend on its size.
///
/// @param sharpness edges of a few pixels by the picture's own contrast
/// @param light mean of the field, from 0 to 1
/// @param contrast standard deviation of the field's light
/// @param noise what two neighbours differ by without reason, as a share of the contrast
/// @param clipped share of the field that is wholly black or white in every channel
/// @param field share of the picture that isn't dark
public record Quality(
        double sharpness,
        double light,
        double contrast,
        double noise,
        double clipped,
        double field) {

    private static final int WIDTH = 256;
    private static final float DARK = 0.04f;

    public static Quality of(Picture picture) {
        return of(picture, small(picture));
    }

    /// In grey, and no wider than it is judged at.
    static Plane small(Picture picture) {
        int height = Math.max(8, (int) ((long) picture.height() * WIDTH / picture.width()));
        return picture.width() > WIDTH
                ? Resize.to(Plane.grey(picture), WIDTH, height)
                : Plane.grey(picture);
    }

    static Quality of(Picture picture, Plane small) {
        var edges = small.minus(Blur.gaussian(small, 1));
        double inside = 0;
        double light = 0;
        double squares = 0;
        double sharp = 0;
        double clipped = 0;
        for (int at = 0; at < small.values().length; at++) {
            float value = small.values()[at];
            if (value > DARK) {
                inside++;
                light += value;
                squares += value * value;
                sharp += edges.values()[at] * edges.values()[at];
                clipped += value > 0.995 ? 1 : 0;
            }
        }
        double some = Math.max(1, inside);
        double mean = light / some;
        double contrast = Math.sqrt(Math.max(1e-9, squares / some - mean * mean));
        return new Quality(
                Math.sqrt(sharp / some) / contrast,
                mean,
                contrast,
                noise(picture) / contrast,
                clipped / some,
                inside / small.values().length);
    }

    /// The standard deviation of what a mask that no plane, slope or edge passes leaves (Immerkær
    /// 1996).
    private static double noise(Picture picture) {
        int channel = picture.channels() == 3 ? 1 : 0;
        double sum = 0;
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                double corners =
                        picture.at(channel, x - 1, y - 1)
                                + picture.at(channel, x + 1, y - 1)
                                + picture.at(channel, x - 1, y + 1)
                                + picture.at(channel, x + 1, y + 1);
                double sides =
                        picture.at(channel, x - 1, y)
                                + picture.at(channel, x + 1, y)
                                + picture.at(channel, x, y - 1)
                                + picture.at(channel, x, y + 1);
                sum += Math.abs(corners - 2 * sides + 4 * picture.at(channel, x, y));
            }
        }
        double pixels = (double) (picture.width() - 2) * (picture.height() - 2);
        return Math.sqrt(Math.PI / 2) * sum / (6 * pixels);
    }
}
