package io.warrant.perception.images.reading;

import static io.warrant.perception.images.reading.DicomHeader.*;

import io.warrant.perception.recording.Picture;

import java.util.Arrays;
import java.util.OptionalInt;

/// The pixels of a DICOM file: unpacked, rescaled, windowed, bright where the display is bright.
///
/// @param samples 1 (grey) or 3
/// @param bits how many are allotted to a sample: 8 or 16
record DicomPixels(
        Bytes bytes, DicomHeader header, String syntax, Shape shape, int samples, int bits) {

    /// @param frames at least 1
    record Shape(int width, int height, int frames) {}

    static DicomPixels of(Bytes bytes, DicomHeader header, String syntax) {
        if (header.pixelsAt() < 0) {
            throw bytes.refuse(
                    "is a DICOM file without pixels", "Maybe it is a report or an index.");
        }
        if (header.text(BURNED_IN).equals("YES")) {
            throw bytes.refuse(
                    "says that words are burned into its pixels, which may name the patient",
                    "Mask them first and set BurnedInAnnotation to NO.");
        }
        int frames = (int) Math.max(1, header.decimal(FRAMES, 1));
        var shape = new Shape(header.whole(COLUMNS, 0), header.whole(ROWS, 0), frames);
        bytes.requireSize(shape.width(), shape.height());
        int samples = header.whole(SAMPLES, 1);
        int bits = header.whole(BITS_ALLOCATED, 0);
        if ((samples != 1 && samples != 3) || (bits != 8 && bits != 16)) {
            throw bytes.refuse(
                    "has " + samples + " samples of " + bits + " bits a pixel",
                    "One or three of 8 or 16 bits are read.");
        }
        return new DicomPixels(bytes, header, syntax, shape, samples, bits);
    }

    Picture picture(OptionalInt frame) {
        int which = frame.orElse(shape.frames() / 2);
        if (which < 0 || which >= shape.frames()) {
            throw bytes.refuse(
                    "has " + shape.frames() + " frames, so none numbered " + which,
                    "They count from 0.");
        }
        return switch (syntax) {
            case DicomReader.JPEG, DicomReader.JPEG_EXTENDED -> jpeg(packed(which));
            case DicomReader.RLE -> unpacked(RunLengths.unpack(bytes, packed(which), this));
            case DicomReader.JPEG_LOSSLESS, DicomReader.JPEG_LOSSLESS_FIRST ->
                    unpacked(LosslessJpeg.unpack(bytes, packed(which), this));
            case DicomReader.JPEG_2000_LOSSLESS, DicomReader.JPEG_2000 ->
                    unpacked(Jpeg2000.unpack(bytes, packed(which), this));
            default -> unpacked(plain(which));
        };
    }

    private byte[] packed(int frame) {
        return Fragments.of(bytes, header, shape.frames()).frame(frame);
    }

    private Picture unpacked(int[] raw) {
        return samples == 1 ? grey(raw) : colour(raw);
    }

    private Picture jpeg(byte[] frame) {
        int precision = JpegHeader.of(bytes, frame).precision();
        if (precision != 8) {
            throw bytes.refuse(
                    "is lossy JPEG of " + precision + " bits a sample, which isn't read",
                    "Save it uncompressed, as RLE or as JPEG 2000.");
        }
        var image = RasterReader.decode(new Bytes(bytes.document(), frame));
        requireSame(image.getWidth(), image.getHeight());
        if (samples == 1 && image.getRaster().getNumBands() == 1) {
            return grey(
                    image.getRaster().getPixels(0, 0, shape.width(), shape.height(), (int[]) null));
        }
        return shown(RasterReader.picture(bytes.document(), image));
    }

    void requireSame(int width, int height) {
        if (width != shape.width() || height != shape.height()) {
            throw bytes.refuse("holds a picture of another size than it says", "Fetch it again.");
        }
    }

    int pixels() {
        return shape.width() * shape.height();
    }

    /// Whether samples may be negative.
    boolean signed() {
        return header.whole(SIGNED, 0) == 1;
    }

    /// The samples of a frame as they stand in the file.
    private int[] plain(int frame) {
        int count = pixels() * samples;
        long size = (long) count * bits / 8;
        long start = header.pixelsAt() + frame * size;
        if (start + size > bytes.size() || (frame + 1) * size > header.pixelsLength()) {
            throw bytes.refuse("has fewer pixels than it says", "Maybe it was cut off.");
        }
        var out = new int[count];
        for (int i = 0; i < count; i++) {
            out[i] =
                    bits == 8
                            ? bytes.content()[(int) start + i] & 0xff
                            : header.view().getShort((int) start + 2 * i) & 0xffff;
        }
        return out;
    }

    private Picture grey(int[] raw) {
        int stored = Math.clamp(header.whole(BITS_STORED, bits), 1, bits);
        double slope = header.decimal(SLOPE, 1);
        double intercept = header.decimal(INTERCEPT, 0);
        var values = new float[raw.length];
        for (int i = 0; i < raw.length; i++) {
            int value = raw[i] << (32 - stored);
            int whole = signed() ? value >> (32 - stored) : value >>> (32 - stored);
            values[i] = (float) (whole * slope + intercept);
        }
        var window = window(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = window.apply(values[i]);
        }
        return shown(new Picture(bytes.document(), shape.width(), shape.height(), 1, values, 0));
    }

    /// The window that the file asks for, or else from the least to the greatest.
    private Window window(float[] values) {
        double width = header.decimal(WINDOW_WIDTH, 0);
        if (width >= 1) {
            return Window.centred(header.decimal(WINDOW_CENTRE, 0), width);
        }
        return Window.spanning(values);
    }

    private Picture colour(int[] raw) {
        if (bits != 8) {
            throw bytes.refuse("is in colour with " + bits + " bits", "8 bits are read.");
        }
        // What was compressed comes with the samples of a pixel side by side, whatever the file
        // says.
        boolean planes = header.whole(PLANAR, 0) == 1 && header.pixelsLength() >= 0;
        int size = pixels();
        var out = new float[3 * size];
        for (int at = 0; at < size; at++) {
            for (int channel = 0; channel < 3; channel++) {
                int sample = raw[planes ? channel * size + at : 3 * at + channel];
                out[channel * size + at] = sample / 255f;
            }
        }
        switch (header.text(PHOTOMETRIC)) {
            // JPEG 2000 undoes its own changes of colour as it is unpacked.
            case "RGB", "YBR_RCT", "YBR_ICT" -> {}
            case "YBR_FULL" -> toRed(out, size);
            default ->
                    throw bytes.refuse(
                            "has colours of a kind that isn't read", "RGB and YBR_FULL are read.");
        }
        return shown(new Picture(bytes.document(), shape.width(), shape.height(), 3, out, 0));
    }

    /// From luminance and two differences to red, green and blue (PS3.3 C.7.6.3.1.2).
    private static void toRed(float[] planes, int size) {
        for (int at = 0; at < size; at++) {
            float y = planes[at];
            float blue = planes[size + at] - 128 / 255f;
            float red = planes[2 * size + at] - 128 / 255f;
            planes[at] = Math.clamp(y + 1.402f * red, 0, 1);
            planes[size + at] = Math.clamp(y - 0.344136f * blue - 0.714136f * red, 0, 1);
            planes[2 * size + at] = Math.clamp(y + 1.772f * blue, 0, 1);
        }
    }

    /// Dark and bright as on the display, with the width of a pixel.
    private Picture shown(Picture picture) {
        var pixels = picture.pixels();
        if (header.text(PHOTOMETRIC).equals("MONOCHROME1")) {
            pixels = Arrays.copyOf(pixels, pixels.length);
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = 1 - pixels[i];
            }
        }
        double spacing = header.decimal(SPACING, header.decimal(IMAGER_SPACING, Double.NaN));
        return new Picture(
                picture.document(),
                picture.width(),
                picture.height(),
                picture.channels(),
                pixels,
                spacing > 0 ? spacing : Double.NaN);
    }
}
