package io.warrant.perception.images.reading;

/// One scan of a lossless JPEG: components side by side, or one alone.
///
/// @param places which samples of a pixel it tells
/// @param codes one for each of them
/// @param predictor which neighbours tell what to expect, 1 to 7 (ITU-T T.81 table H.1)
/// @param shift how many low bits were cut off
/// @param interval after so many pixels the scan starts anew, or 0 for never
record LosslessScan(
        JpegHeader header,
        int[] places,
        HuffmanCode[] codes,
        int predictor,
        int shift,
        int interval) {

    /// @throws IllegalArgumentException if no picture can be told so
    static LosslessScan of(
            JpegHeader header,
            int[] places,
            HuffmanCode[] codes,
            int predictor,
            int shift,
            int interval) {
        boolean whole = places.length == 1 || places.length == header.components().length;
        // Components of different sizes take turns in blocks; with one alone there are no turns.
        boolean even = places.length == 1 || header.even();
        if (!whole
                || !even
                || places.length == 0
                || predictor < 1
                || predictor > 7
                || shift >= header.precision()
                || interval % header.width() != 0) {
            throw new IllegalArgumentException("no such scan");
        }
        return new LosslessScan(header, places, codes, predictor, shift, interval);
    }

    /// @param samples filled, those of a pixel side by side
    /// @return where the segment after the scan begins
    int read(byte[] frame, int start, int[] samples) {
        var in = new JpegBits(frame, start);
        int width = header.width();
        int lines = interval / width;
        int since = 0;
        for (int y = 0; y < header.height(); y++) {
            if (lines > 0 && y > 0 && y % lines == 0) {
                in.restart();
                since = y;
            }
            for (int x = 0; x < width; x++) {
                for (int i = 0; i < places.length; i++) {
                    int expected = expected(samples, places[i], x, y, y == since);
                    int at = index(places[i], x, y);
                    samples[at] = checked(expected + difference(in, codes[i]));
                }
            }
        }
        scale(samples);
        return in.end();
    }

    private int index(int place, int x, int y) {
        return (y * header.width() + x) * header.components().length + place;
    }

    private int expected(int[] samples, int place, int x, int y, boolean first) {
        if (first) {
            return x == 0 ? 1 << (header.precision() - shift - 1) : samples[index(place, x - 1, y)];
        }
        int above = samples[index(place, x, y - 1)];
        if (x == 0) {
            return above;
        }
        int left = samples[index(place, x - 1, y)];
        int corner = samples[index(place, x - 1, y - 1)];
        return switch (predictor) {
            case 1 -> left;
            case 2 -> above;
            case 3 -> corner;
            case 4 -> left + above - corner;
            case 5 -> left + ((above - corner) >> 1);
            case 6 -> above + ((left - corner) >> 1);
            default -> (left + above) >> 1;
        };
    }

    /// The code tells how many bits the difference takes; the bits below half of what they can tell
    /// stand for negative ones. Sixteen need no bits, since there is one such difference only.
    private static int difference(JpegBits in, HuffmanCode code) {
        int size = code.read(in);
        if (size == 16) {
            return 1 << 15;
        }
        if (size > 16) {
            throw new IllegalArgumentException("no difference is so long");
        }
        int bits = in.bits(size);
        return size == 0 || bits >> (size - 1) == 1 ? bits : bits - (1 << size) + 1;
    }

    /// Differences count modulo 65,536.
    private int checked(int sum) {
        int sample = sum & 0xffff;
        if (sample >> (header.precision() - shift) != 0) {
            throw new IllegalArgumentException("a sample beyond the precision");
        }
        return sample;
    }

    private void scale(int[] samples) {
        if (shift == 0) {
            return;
        }
        for (int place : places) {
            for (int at = place; at < samples.length; at += header.components().length) {
                samples[at] <<= shift;
            }
        }
    }
}
