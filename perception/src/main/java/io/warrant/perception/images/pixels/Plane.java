package io.warrant.perception.images.pixels;

import io.warrant.perception.recording.Picture;

import java.util.Arrays;

/// One number a pixel. Not copied: whoever makes one hands its numbers over.
///
/// @param values rows from the top; index `y * width + x`
public record Plane(int width, int height, float[] values) {

    public Plane {
        if (width < 1 || height < 1 || values.length != width * height) {
            throw new IllegalArgumentException("The numbers don't fill the plane.");
        }
    }

    /// All zero.
    public static Plane empty(int width, int height) {
        return new Plane(width, height, new float[width * height]);
    }

    /// A copy of one channel of a picture.
    public static Plane of(Picture picture, int channel) {
        int size = picture.width() * picture.height();
        return new Plane(
                picture.width(),
                picture.height(),
                Arrays.copyOfRange(picture.pixels(), channel * size, (channel + 1) * size));
    }

    /// The mean of the channels.
    public static Plane grey(Picture picture) {
        int size = picture.width() * picture.height();
        var values = new float[size];
        for (int channel = 0; channel < picture.channels(); channel++) {
            for (int at = 0; at < size; at++) {
                values[at] += picture.pixels()[channel * size + at] / picture.channels();
            }
        }
        return new Plane(picture.width(), picture.height(), values);
    }

    public float at(int x, int y) {
        return values[y * width + x];
    }

    /// This less another of the same size.
    public Plane minus(Plane other) {
        var out = new float[values.length];
        for (int at = 0; at < out.length; at++) {
            out[at] = values[at] - other.values[at];
        }
        return new Plane(width, height, out);
    }
}
