package io.warrant.perception.images.reading;

import java.nio.ByteBuffer;

/// What a JPEG says of itself (ITU-T T.81 B.2.2), read before any sample is.
///
/// @param process the last byte of its marker
/// @param precision bits a sample
/// @param components the number that the file gives to each
/// @param even whether all components have the same size
record JpegHeader(
        int process, int precision, int width, int height, int[] components, boolean even) {

    static final int LOSSLESS = 0xc3;

    static JpegHeader of(Bytes bytes, byte[] frame) {
        var view = ByteBuffer.wrap(frame);
        int at = 2;
        while (view.getShort(0) == (short) 0xffd8 && view.get(at) == (byte) 0xff) {
            int marker = view.get(at + 1) & 0xff;
            if (startsFrame(marker)) {
                return at(view, at);
            }
            at += marker == 0xff ? 1 : 2 + (view.getShort(at + 2) & 0xffff);
        }
        throw bytes.refuse("holds no JPEG where one is due", "Fetch it again.");
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    private static JpegHeader at(ByteBuffer view, int at) {
        var components = new int[view.get(at + 9) & 0xff];
        boolean even = true;
        for (int i = 0; i < components.length; i++) {
            components[i] = view.get(at + 10 + 3 * i) & 0xff;
            even &= view.get(at + 11 + 3 * i) == view.get(at + 11);
        }
        return new JpegHeader(
                view.get(at + 1) & 0xff,
                view.get(at + 4) & 0xff,
                view.getShort(at + 7) & 0xffff,
                view.getShort(at + 5) & 0xffff,
                components,
                even);
    }

    /// Which of the components has this number.
    ///
    /// @throws IllegalArgumentException if none has
    int place(int number) {
        for (int place = 0; place < components.length; place++) {
            if (components[place] == number) {
                return place;
            }
        }
        throw new IllegalArgumentException("no such component");
    }
}
