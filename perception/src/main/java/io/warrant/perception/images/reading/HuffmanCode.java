package io.warrant.perception.images.reading;

/// A code of up to 16 bits a symbol, as a JPEG writes it down (ITU-T T.81 annexes C and F.2.2.3).
///
/// @param last the greatest code of each length, or -1 where there is none
/// @param shift what leads from a code of a length to its symbol's place
record HuffmanCode(int[] last, int[] shift, byte[] symbols) {

    private static final int LONGEST = 16;

    /// @param counts how many codes there are of each length from 1 on
    /// @throws IllegalArgumentException if there are more codes than bits can tell apart
    static HuffmanCode of(byte[] counts, byte[] symbols) {
        var last = new int[LONGEST + 1];
        var shift = new int[LONGEST + 1];
        int code = 0;
        int place = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int count = counts[length - 1] & 0xff;
            shift[length] = place - code;
            place += count;
            code += count;
            last[length] = count == 0 ? -1 : code - 1;
            if (code > 1 << length) {
                throw new IllegalArgumentException("more codes than bits can tell apart");
            }
            code <<= 1;
        }
        return new HuffmanCode(last, shift, symbols);
    }

    /// @throws IndexOutOfBoundsException if no symbol has these bits
    int read(JpegBits in) {
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code = code << 1 | in.bit();
            if (code <= last[length]) {
                return symbols[code + shift[length]] & 0xff;
            }
        }
        throw new IndexOutOfBoundsException("no symbol has these bits");
    }
}
