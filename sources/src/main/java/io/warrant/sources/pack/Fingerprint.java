package io.warrant.sources.pack;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.Texts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of knowledge, wherever it lies: over each section in the order of names, the length
/// of its name, its name, the number of its bytes and its bytes. Names the knowledge, not the file:
/// a pack's own name and layout don't enter.
public final class Fingerprint {

    private Fingerprint() {}

    /// The fingerprint in 64 hex digits.
    public static String of(Columns columns) {
        var digest = sha256();
        columns.sections().keySet().stream()
                .sorted(Texts.BYTE_ORDER)
                .forEach(name -> {
                    var utf8 = name.getBytes(StandardCharsets.UTF_8);
                    var bytes = columns.bytes(name);
                    digest.update(number(utf8.length));
                    digest.update(utf8);
                    digest.update(number(bytes.remaining()));
                    digest.update(bytes);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ByteBuffer number(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).flip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
