package io.warrant.perception.images.reading;

/// The bits of a scan of a JPEG. A byte of ones is followed by one of zeros, or else it is a
/// marker.
final class JpegBits {

    private final byte[] content;
    private int at;
    private int held;
    private int left;
    private int restarts;

    JpegBits(byte[] content, int start) {
        this.content = content;
        at = start;
    }

    /// @throws IndexOutOfBoundsException if a marker or the end comes first
    int bit() {
        if (left == 0) {
            held = content[at++] & 0xff;
            if (held == 0xff && content[at++] != 0) {
                throw new IndexOutOfBoundsException("a marker where samples are missing");
            }
            left = 8;
        }
        return held >> --left & 1;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /// Passes the mark that says to start anew: they are numbered in turn, modulo eight.
    void restart() {
        left = 0;
        while (content[at] == (byte) 0xff && content[at + 1] == (byte) 0xff) {
            at++;
        }
        if (content[at] != (byte) 0xff || (content[at + 1] & 0xff) != 0xd0 + restarts % 8) {
            throw new IndexOutOfBoundsException("no mark to start anew");
        }
        restarts++;
        at += 2;
    }

    /// Where what follows the bits read begins; those that fill up the last byte are passed.
    int end() {
        return at;
    }
}
