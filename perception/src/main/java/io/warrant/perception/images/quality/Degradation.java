package io.warrant.perception.images.quality;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.recording.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Makes pictures worse on purpose, to measure how a model's confidence follows its accuracy.
public final class Degradation {

    /// What is done, and what it comes to at severity 1.
    public enum Kind {
        /// Gaussian, of a fiftieth of the width.
        BLUR,
        /// Gaussian, of standard deviation 0.3.
        NOISE,
        /// JPEG of quality 0.02.
        JPEG,
        /// A tenth of the contrast is left.
        CONTRAST,
        /// A black square of half the width in the middle.
        OCCLUSION
    }

    private Degradation() {}

    /// @param severity above 0, at most 1
    /// @param seed for noise
    public static Picture of(Picture picture, Kind kind, double severity, long seed) {
        if (!(severity > 0 && severity <= 1)) {
            throw new IllegalArgumentException("A severity is above 0 and at most 1.");
        }
        return switch (kind) {
            case BLUR -> blur(picture, severity);
            case NOISE -> noise(picture, severity, seed);
            case JPEG -> jpeg(picture, severity);
            case CONTRAST -> contrast(picture, severity);
            case OCCLUSION -> occlusion(picture, severity);
        };
    }

    private static Picture blur(Picture picture, double severity) {
        int size = picture.width() * picture.height();
        var pixels = new float[picture.pixels().length];
        double sigma = Math.max(0.8, severity * picture.width() / 50);
        for (int channel = 0; channel < picture.channels(); channel++) {
            var smooth = Blur.gaussian(Plane.of(picture, channel), sigma);
            System.arraycopy(smooth.values(), 0, pixels, channel * size, size);
        }
        return picture.with(pixels);
    }

    private static Picture noise(Picture picture, double severity, long seed) {
        var random = new Random(seed);
        var pixels = picture.pixels().clone();
        for (int at = 0; at < pixels.length; at++) {
            float value = pixels[at] + (float) (0.3 * severity * random.nextGaussian());
            pixels[at] = Math.clamp(value, 0, 1);
        }
        return picture.with(pixels);
    }

    private static Picture contrast(Picture picture, double severity) {
        var pixels = picture.pixels().clone();
        float left = (float) (1 - 0.9 * severity);
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = 0.5f + left * (pixels[at] - 0.5f);
        }
        return picture.with(pixels);
    }

    private static Picture occlusion(Picture picture, double severity) {
        var pixels = picture.pixels().clone();
        int half = Math.max(1, (int) (severity * picture.width() / 4));
        int left = Math.max(0, picture.width() / 2 - half);
        int right = Math.min(picture.width(), picture.width() / 2 + half);
        int top = Math.max(0, picture.height() / 2 - half);
        int bottom = Math.min(picture.height(), picture.height() / 2 + half);
        for (int channel = 0; channel < picture.channels(); channel++) {
            for (int y = top; y < bottom; y++) {
                int row = (channel * picture.height() + y) * picture.width();
                java.util.Arrays.fill(pixels, row + left, row + right, 0);
            }
        }
        return picture.with(pixels);
    }

    private static Picture jpeg(Picture picture, double severity) {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) (1 - 0.98 * severity));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image(picture), null, null), settings);
            stream.flush();
            var packed = new ByteArrayInputStream(out.toByteArray());
            return picture.with(pixels(picture, ImageIO.read(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage image(Picture picture) {
        boolean grey = picture.channels() == 1;
        var image =
                new BufferedImage(
                        picture.width(),
                        picture.height(),
                        grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        int size = picture.width() * picture.height();
        for (int at = 0; at < size; at++) {
            for (int channel = 0; channel < picture.channels(); channel++) {
                int value = Math.round(255 * picture.pixels()[channel * size + at]);
                image.getRaster()
                        .setSample(at % picture.width(), at / picture.width(), channel, value);
            }
        }
        return image;
    }

    private static float[] pixels(Picture picture, BufferedImage image) {
        int size = picture.width() * picture.height();
        var pixels = new float[picture.pixels().length];
        for (int at = 0; at < size; at++) {
            int x = at % picture.width();
            int y = at / picture.width();
            for (int channel = 0; channel < picture.channels(); channel++) {
                pixels[channel * size + at] = image.getRaster().getSample(x, y, channel) / 255f;
            }
        }
        return pixels;
    }
}
