package io.warrant.perception.images.reading;

import java.io.ByteArrayOutputStream;

/// Writes lossless JPEGs for tests (ITU-T T.81 annex H).
///
/// @param samples those of a pixel side by side
/// @param lines after so many lines it starts anew, or 0 for never
record LosslessJpegFile(
        int width, int precision, int components, int predictor, int lines, int[] samples) {

    /// Codes of three bits for differences of up to six bits, and one of each length above.
    private static final int SHORT = 7;

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        put(out, 0xff, 0xd8, 0xff, 0xc4, 0, 19 + 17, 0);
        for (int length = 1; length <= 16; length++) {
            out.write(length == 3 ? SHORT : length > 3 && length <= 13 ? 1 : 0);
        }
        for (int size = 0; size <= 16; size++) {
            out.write(size);
        }
        put(out, 0xff, 0xc3, 0, 8 + 3 * components, precision);
        put(out, height() >> 8, height(), width >> 8, width, components);
        for (int i = 0; i < components; i++) {
            put(out, i + 1, 0x11, 0);
        }
        if (lines > 0) {
            put(out, 0xff, 0xdd, 0, 4, (lines * width) >> 8, lines * width);
        }
        put(out, 0xff, 0xda, 0, 6 + 2 * components, components);
        for (int i = 0; i < components; i++) {
            put(out, i + 1, 0);
        }
        put(out, predictor, 0, 0);
        scan(out);
        put(out, 0xff, 0xd9);
        return out.toByteArray();
    }

    int height() {
        return samples.length / width / components;
    }

    private static void put(ByteArrayOutputStream out, int... bytes) {
        for (int value : bytes) {
            out.write(value);
        }
    }

    private void scan(ByteArrayOutputStream out) {
        var bits = new StringBuilder();
        int since = 0;
        for (int y = 0; y < height(); y++) {
            if (lines > 0 && y > 0 && y % lines == 0) {
                flush(out, bits);
                put(out, 0xff, 0xd0 + (y / lines - 1) % 8);
                since = y;
            }
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < components; c++) {
                    difference(bits, at(x, y, c) - expected(x, y, c, since));
                }
            }
        }
        flush(out, bits);
    }

    private int at(int x, int y, int c) {
        return samples[(y * width + x) * components + c];
    }

    private int expected(int x, int y, int c, int since) {
        if (y == since) {
            return x == 0 ? 1 << (precision - 1) : at(x - 1, y, c);
        }
        if (x == 0) {
            return at(x, y - 1, c);
        }
        int a = at(x - 1, y, c);
        int b = at(x, y - 1, c);
        int d = at(x - 1, y - 1, c);
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> d;
            case 4 -> a + b - d;
            case 5 -> a + ((b - d) >> 1);
            case 6 -> b + ((a - d) >> 1);
            default -> (a + b) >> 1;
        };
    }

    private static void difference(StringBuilder bits, int exact) {
        int difference = (short) exact;
        int size =
                difference == -32768 ? 16 : 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
        int length = size < SHORT ? 3 : size - SHORT + 4;
        // Canonical: the codes of three bits are 0 to 6, and each longer one has one more leading
        // one.
        int code = size < SHORT ? size : (1 << length) - 2;
        append(bits, code, length);
        if (size < 16) {
            append(bits, difference < 0 ? difference - 1 : difference, size);
        }
    }

    private static void append(StringBuilder bits, int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            bits.append(value >> i & 1);
        }
    }

    /// Fills the last byte up with ones, and marks bytes of ones as none of a marker.
    private static void flush(ByteArrayOutputStream out, StringBuilder bits) {
        while (bits.length() % 8 != 0) {
            bits.append('1');
        }
        for (int at = 0; at < bits.length(); at += 8) {
            int value = Integer.parseInt(bits, at, at + 8, 2);
            out.write(value);
            if (value == 0xff) {
                out.write(0);
            }
        }
        bits.setLength(0);
    }
}
