package io.warrant.app.json;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Bytes that grow, and can be looked at while they do.
final class GrowingBytes extends ByteArrayOutputStream {

    /// @param size how many bytes may come, at a guess
    GrowingBytes(int size) {
        super(size);
    }

    /// A copy from the first occurrence of a byte on, at or after a place.
    byte[] from(int place, byte first) {
        int start = place;
        while (buf[start] != first) {
            start++;
        }
        return Arrays.copyOfRange(buf, start, count);
    }
}
