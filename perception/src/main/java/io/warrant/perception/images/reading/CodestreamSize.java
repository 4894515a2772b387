package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;

/// How large the picture of a JPEG 2000 codestream is (ITU-T T.800 A.5.1).
///
/// @param depth bits a sample
/// @param signed whether samples may be negative
/// @param plain whether the picture begins where its grid does, and all components are alike
record CodestreamSize(
        int width,
        int height,
        int tileWidth,
        int tileHeight,
        int components,
        int depth,
        boolean signed,
        boolean plain) {

    /// @param at where the marker stands
    static CodestreamSize at(ByteBuffer view, int at) {
        int components = view.getShort(at + 38) & 0xffff;
        boolean plain = components > 0;
        for (int origin = at + 14; origin < at + 22; origin++) {
            plain &= view.get(origin) == 0 && view.get(origin + 16) == 0;
        }
        for (int i = 0; i < components; i++) {
            int one = at + 40 + 3 * i;
            plain &= view.get(one) == view.get(at + 40);
            plain &= view.get(one + 1) == 1 && view.get(one + 2) == 1;
        }
        int depth = view.get(at + 40) & 0xff;
        return new CodestreamSize(
                view.getInt(at + 6),
                view.getInt(at + 10),
                view.getInt(at + 22),
                view.getInt(at + 26),
                components,
                (depth & 0x7f) + 1,
                depth > 0x7f,
                plain);
    }

    /// The whole of the picture where its one tile is said to be larger.
    int tileAcross() {
        return Math.min(width, tileWidth);
    }

    int tileDown() {
        return Math.min(height, tileHeight);
    }

    long tiles() {
        return (long) Math.ceilDiv(width, tileWidth) * Math.ceilDiv(height, tileHeight);
    }
}
