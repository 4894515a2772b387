package io.warrant.perception.recording;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 of what was recorded.
final class Digest {

    private static final int CHUNK = 4096;

    private final MessageDigest digest;

    Digest(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
    }

    Digest with(float[] numbers) {
        var chunk = ByteBuffer.allocate(Float.BYTES * CHUNK);
        for (int from = 0; from < numbers.length; from += CHUNK) {
            chunk.clear();
            chunk.asFloatBuffer().put(numbers, from, Math.min(CHUNK, numbers.length - from));
            chunk.limit(Float.BYTES * Math.min(CHUNK, numbers.length - from));
            digest.update(chunk);
        }
        return this;
    }

    String close() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
