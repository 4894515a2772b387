package io.warrant.app.json;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Bytes that grow, and can be looked at while they do. Each thread keeps those it wrote last for
/// the next answer, so that a busy service doesn't clear a megabyte for each.
final class GrowingBytes extends ByteArrayOutputStream {

    private static final int AT_FIRST = 1 << 14;

    /// What a thread keeps at most.
    private static final int MOST_KEPT = 1 << 22;

    private static final ThreadLocal<@Nullable GrowingBytes> KEPT = new ThreadLocal<>();

    private GrowingBytes() {
        super(AT_FIRST);
    }

    /// None yet. Nobody else has them until [#finish].
    static GrowingBytes start() {
        var kept = KEPT.get();
        // Not removed: a place that stays is faster to fill again.
        KEPT.set(null);
        return kept == null ? new GrowingBytes() : kept;
    }

    /// All of them; nothing may be written after that.
    byte[] finish() {
        var all = toByteArray();
        if (buf.length <= MOST_KEPT) {
            reset();
            KEPT.set(this);
        }
        return all;
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
