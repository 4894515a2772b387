package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.recording.Picture;

import java.util.Arrays;
import java.util.Random;

/// A scan for tests that can be written compressed or not: what is read of both must be the same.
///
/// @param bits allotted to a sample
/// @param stored how many of them tell something
/// @param values of pixel after pixel, those of its components side by side
record Scan(
        int width,
        int bits,
        int stored,
        int components,
        boolean signed,
        String colours,
        int[] values) {

    static final int WIDTH = 37;
    static final int HEIGHT = 21;

    /// A slope with noise, and values from end to end of what can be stored.
    static Scan grey(int bits, int stored, boolean signed, String colours, long seed) {
        return new Scan(WIDTH, bits, stored, 1, signed, colours, values(1, stored, signed, seed));
    }

    static Scan colour(String colours, long seed) {
        return new Scan(WIDTH, 8, 8, 3, false, colours, values(3, 8, false, seed));
    }

    private static int[] values(int components, int stored, boolean signed, long seed) {
        var random = new Random(seed);
        var values = new int[WIDTH * HEIGHT * components];
        int most = (1 << stored) - 1;
        int shift = signed ? 1 << (stored - 1) : 0;
        for (int i = 0; i < values.length; i++) {
            int smooth = (int) ((long) most * i / values.length) + random.nextInt(5);
            int value = random.nextInt(10) == 0 ? random.nextInt(most + 1) : smooth;
            values[i] = Math.min(most, value) - shift;
        }
        values[0] = most - shift;
        values[1] = -shift;
        return values;
    }

    int height() {
        return values.length / width / components;
    }

    /// As they stand in an uncompressed file, or in a lossless JPEG.
    int[] plainValues() {
        var out = new int[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i] & ((1 << stored) - 1);
        }
        return out;
    }

    DicomFile head(String syntax) {
        return new DicomFile(syntax)
                .text(0x00280004, "CS", colours)
                .shape(width, height(), bits)
                .whole(0x00280002, components)
                .whole(0x00280101, stored)
                .whole(0x00280103, signed ? 1 : 0)
                .text(0x00281050, "DS", signed ? "-20" : "120.5")
                .text(0x00281051, "DS", "4000")
                .text(0x00281052, "DS", "-7.5")
                .text(0x00281053, "DS", "0.5");
    }

    byte[] packed(String syntax, byte[] frame) {
        return head(syntax).fragment(frame).bytes();
    }

    /// Fails where a picture tells anything else than the uncompressed file.
    void requireSame(Picture read) {
        var plain = plain();
        assertThat(read.channels()).isEqualTo(plain.channels());
        assertThat(Arrays.mismatch(read.pixels(), plain.pixels()))
                .as("where the first pixel differs")
                .isEqualTo(-1);
    }

    Picture plain() {
        var pixels = DicomFile.little(values.length * bits / 8);
        for (int value : plainValues()) {
            if (bits == 8) {
                pixels.put((byte) value);
            } else {
                pixels.putShort((short) value);
            }
        }
        var file = head("1.2.840.10008.1.2.1").pixels(DicomFile.all(pixels));
        return PictureReader.of("scan", file.bytes());
    }
}
