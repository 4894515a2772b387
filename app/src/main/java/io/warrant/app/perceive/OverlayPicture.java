package io.warrant.app.perceive;

import io.warrant.perception.images.reading.PicturePng;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.recording.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/// Draws pictures, and what models saw in them, as PNG.
public final class OverlayPicture {

    /// Colours that people with any kind of colour vision can tell apart (Okabe and Ito 2008).
    private static final int[] COLOURS = {
        0xE69F00, 0x56B4E9, 0x009E73, 0xF0E442, 0xD55E00, 0xCC79A7
    };

    private OverlayPicture() {}

    /// The colour of an overlay, by its place, as red, green and blue.
    public static int colour(int place) {
        return COLOURS[place % COLOURS.length];
    }

    /// The picture itself.
    public static byte[] of(Picture picture) {
        return PicturePng.of(picture);
    }

    /// An overlay alone, clear where it is weak.
    ///
    /// @param place its place among the overlays, which decides its colour
    public static byte[] of(Overlay overlay, int place) {
        var image =
                new BufferedImage(overlay.width(), overlay.height(), BufferedImage.TYPE_INT_ARGB);
        for (int at = 0; at < overlay.strength().length; at++) {
            int alpha = Math.clamp(Math.round(200 * overlay.strength()[at]), 0, 200);
            image.setRGB(at % overlay.width(), at / overlay.width(), alpha << 24 | colour(place));
        }
        return PicturePng.of(image);
    }

    /// The picture with all its masks and heat maps on it.
    public static byte[] of(Picture picture, List<Overlay> overlays) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(of(picture)));
            var drawing = image.createGraphics();
            for (int place = 0; place < overlays.size(); place++) {
                var overlay = overlays.get(place);
                if (overlay.kind() != Overlay.Kind.UNCERTAINTY) {
                    var layer = ImageIO.read(new ByteArrayInputStream(of(overlay, place)));
                    drawing.drawImage(layer, 0, 0, image.getWidth(), image.getHeight(), null);
                }
            }
            drawing.dispose();
            return PicturePng.of(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
