package io.warrant.app.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes that grow, and can be looked at while they do.
final class GrowingBytes extends ByteArrayOutputStream {

    private static final int FIRST = 1 << 14;

    GrowingBytes() {
        super(FIRST);
    }

    /// The UTF-8 text from the first occurrence of a byte on, at or after a place.
    String from(int place, byte first) {
        int start = place;
        while (buf[start] != first) {
            start++;
        }
        return new String(buf, start, count - start, StandardCharsets.UTF_8);
    }
}
