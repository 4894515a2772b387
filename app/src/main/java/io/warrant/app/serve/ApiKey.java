package io.warrant.app.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A key by which a program or person is known: 256 random bits, shown once. Only their SHA-256 is
/// kept. A slow hash, as passwords need, would gain nothing: nobody guesses 256 random bits,
/// however fast they try.
///
/// @param name whom it belongs to
/// @param role what it may do
/// @param hash SHA-256 of the key, in hex
public record ApiKey(String name, Role role, String hash) {

    private static final String MARK = "warrant_";
    private static final int BYTES = 32;

    /// A new key: the text that its owner keeps.
    public static String draw(SecureRandom random) {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static boolean isKey(String secret) {
        return secret.startsWith(MARK);
    }

    /// What is kept of a key.
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
