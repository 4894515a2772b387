package io.warrant.perception.images.reading;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// PNG, JPEG and TIFF, upright as the camera says. Of a TIFF with several pages the first is read.
final class RasterReader {

    private RasterReader() {}

    static boolean reads(Bytes bytes) {
        return bytes.has(0, "\u0089PNG\r\n\u001a\n")
                || bytes.has(0, "\u00ff\u00d8\u00ff")
                || bytes.has(0, "II*\0")
                || bytes.has(0, "MM\0*");
    }

    static Picture read(Bytes bytes) {
        var image = decode(bytes);
        return Orientation.of(bytes).upright(picture(bytes.document(), image));
    }

    /// The pixels as the file has them.
    static BufferedImage decode(Bytes bytes) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes.content()))) {
            var reader = reader(bytes, in);
            try {
                reader.setInput(in, true, true);
                bytes.requireSize(reader.getWidth(0), reader.getHeight(0));
                return whole(bytes, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidCaseException known) {
                throw known;
            }
            // The decoders throw whatever they stumble over; what they say may quote the file.
            throw bytes.refuse(
                    "is damaged or cut off, or of a kind that isn't read (such as CMYK)",
                    "Fetch it again, or save it as PNG.");
        }
    }

    /// The JDK's own: what else is on the class path may read more than is wanted, or fill up what
    /// is cut off without a word.
    private static ImageReader reader(Bytes bytes, ImageInputStream in) {
        for (var readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            var reader = readers.next();
            if (reader.getClass().getModule().equals(ImageIO.class.getModule())) {
                return reader;
            }
        }
        throw bytes.refuse("has no pixels that can be read", "Save it as PNG.");
    }

    /// A decoder fills what is missing with grey and only warns: that would be a picture of nobody.
    private static BufferedImage whole(Bytes bytes, ImageReader reader) throws IOException {
        List<String> warnings = new ArrayList<>();
        IIOReadWarningListener listener = (_, warning) -> warnings.add(warning);
        reader.addIIOReadWarningListener(listener);
        var image = reader.read(0);
        if (warnings.stream().anyMatch(RasterReader::meansLoss)) {
            throw bytes.refuse("is damaged or cut off", "Fetch it again.");
        }
        return image;
    }

    private static boolean meansLoss(String warning) {
        var text = warning.toLowerCase(java.util.Locale.ROOT);
        return text.contains("premature")
                || text.contains("corrupt")
                || text.contains("truncated")
                || text.contains("end of");
    }

    static Picture picture(String document, BufferedImage image) {
        boolean grey =
                image.getRaster().getNumBands() <= 2
                        && !(image.getColorModel() instanceof IndexColorModel);
        return grey ? grey(document, image) : colour(document, image);
    }

    private static Picture grey(String document, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = new float[width * height];
        image.getRaster().getSamples(0, 0, width, height, 0, pixels);
        float full = full(image);
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = Math.clamp(pixels[at] / full, 0, 1);
        }
        return new Picture(document, width, height, 1, pixels, Double.NaN);
    }

    private static float full(BufferedImage image) {
        int type = image.getRaster().getDataBuffer().getDataType();
        return type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE
                ? 1
                : (float) ((1L << image.getColorModel().getComponentSize(0)) - 1);
    }

    /// One channel where the colours of a palette are all grey.
    private static Picture colour(String document, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = new float[3 * width * height];
        var row = new int[width];
        boolean grey = image.getColorModel() instanceof IndexColorModel;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                int red = row[x] >> 16 & 0xff;
                int green = row[x] >> 8 & 0xff;
                int blue = row[x] & 0xff;
                grey &= red == green && green == blue;
                pixels[at] = red / 255f;
                pixels[width * height + at] = green / 255f;
                pixels[2 * width * height + at] = blue / 255f;
            }
        }
        return grey
                ? new Picture(
                        document,
                        width,
                        height,
                        1,
                        java.util.Arrays.copyOf(pixels, width * height),
                        Double.NaN)
                : new Picture(document, width, height, 3, pixels, Double.NaN);
    }
}
