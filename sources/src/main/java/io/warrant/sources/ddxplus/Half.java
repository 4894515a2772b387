package io.warrant.sources.ddxplus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// To which half of the simulated patients a row belongs: one teaches, the other is measured with.
/// The row itself decides, not its place: the lowest bit of the first byte of the SHA-256 of its
/// cells, joined by the unit separator U+001F, in UTF-8. 0 teaches, 1 is measured with.
public enum Half {
    TRAINING,
    MEASURING;

    private static final String SEPARATOR = "\u001f";

    static Half of(List<String> cells) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash =
                    digest.digest(String.join(SEPARATOR, cells).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? TRAINING : MEASURING;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
