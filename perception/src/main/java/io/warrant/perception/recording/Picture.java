package io.warrant.perception.recording;

/// A picture, upright, with the window of its file applied. Not copied: whoever makes one hands its
/// pixels over.
///
/// @param pixels one plane for each channel, rows from the top, each pixel from 0 (dark) to 1;
///   index `(channel * height + y) * width + x`
/// @param channels 1 (grey) or 3 (red, green, blue)
/// @param millimetres the width of a pixel, or NaN where the file doesn't tell
public record Picture(
        String document, int width, int height, int channels, float[] pixels, double millimetres)
        implements Recording {

    /// No side is longer than this; larger files are refused before their pixels are read.
    public static final int MOST_PIXELS_A_SIDE = 8192;

    /// Channels that differ less on average are noise.
    private static final double COLOURED = 0.04;

    public Picture {
        if (width < 1 || height < 1 || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException(
                    "A picture has pixels in 1 or 3 channels, not "
                            + width
                            + " × "
                            + height
                            + " in "
                            + channels
                            + ".");
        }
        if (pixels.length != channels * width * height) {
            throw new IllegalArgumentException("The pixels don't fill the picture.");
        }
    }

    @Override
    public String digest() {
        return new Digest("picture " + width + " × " + height + " × " + channels)
                .with(pixels)
                .close();
    }

    /// The same with other pixels, as many.
    public Picture with(float[] changed) {
        return new Picture(document, width, height, channels, changed, millimetres);
    }

    /// Whether its channels differ; scans that are saved as colours don't.
    public boolean isColoured() {
        int size = width * height;
        double differs = 0;
        for (int at = 0; channels == 3 && at < size; at++) {
            differs +=
                    Math.abs(pixels[at] - pixels[size + at])
                            + Math.abs(pixels[at] - pixels[2 * size + at]);
        }
        return differs / size > COLOURED;
    }

    public float at(int channel, int x, int y) {
        return pixels[(channel * height + y) * width + x];
    }
}
