package io.warrant.engine.learning;

import io.warrant.engine.knowledge.Source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The source that learned rows name: how many cases of how many publications, and the hash of what
/// they say.
final class CaseSource {

    private CaseSource() {}

    static Source of(CaseRegister register) {
        return new Source(
                Source.CASES,
                "Solved cases",
                register.cases().size() + " cases of " + register.publications() + " publications",
                "as their publications state",
                "",
                fingerprint(register));
    }

    private static String fingerprint(CaseRegister register) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var one : register.cases()) {
                digest.update((one + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
