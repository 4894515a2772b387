package io.warrant.perception.images.reading;

import io.warrant.perception.recording.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Writes pictures as PNG: their pixels, and nothing else of them.
public final class PicturePng {

    private PicturePng() {}

    /// In red, green and blue of eight bits each.
    public static byte[] of(Picture picture) {
        var image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int colour = 0;
                for (int channel = 0; channel < 3; channel++) {
                    float value = picture.at(picture.channels() == 3 ? channel : 0, x, y);
                    colour = colour << 8 | Math.clamp(Math.round(255 * value), 0, 255);
                }
                image.setRGB(x, y, colour);
            }
        }
        return of(image);
    }

    /// What was drawn.
    public static byte[] of(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
