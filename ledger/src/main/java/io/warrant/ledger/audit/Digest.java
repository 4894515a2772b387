package io.warrant.ledger.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256, or none where there is nothing to take one of.
///
/// @param hex 64 lower-case hexadecimal digits, or an empty text; whatever stands in a log that was
///   tampered with
public record Digest(String hex) {

    public static final Digest NONE = new Digest("");

    public static Digest of(byte[] content) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(content)));
    }

    static Digest ofBytes(byte[] digest) {
        return new Digest(HexFormat.of().formatHex(digest));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public boolean isNone() {
        return hex.isEmpty();
    }

    @Override
    public String toString() {
        return hex;
    }
}
