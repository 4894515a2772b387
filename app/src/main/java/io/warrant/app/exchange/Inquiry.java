package io.warrant.app.exchange;

import io.warrant.engine.argument.Differential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// What was asked: nothing in it is looked up, so that the same inquiry gets the same answer.
///
/// @param program the program and its version, such as `warrant 0.1.0`
/// @param record the record as it was handed in, unpacked; an empty text where findings were typed
/// @param time when it was asked, if whoever asked said so; no clock is read
public record Inquiry(String program, String record, Optional<Instant> time) {

    /// The program's version alone, such as `0.1.0`.
    public String version() {
        return program.substring(program.indexOf(' ') + 1);
    }

    /// SHA-256 of what was handed in, in hex; of the case where findings were typed.
    public String fingerprint(Differential differential) {
        return HexFormat.of().formatHex(sha256(record.isEmpty() ? typed(differential) : record));
    }

    /// An id for one part of the answer: the same for the same inquiry, knowledge and settings.
    ///
    /// @param part what is named, such as `RiskAssessment`
    public UUID id(Differential differential, String part) {
        var basis = differential.basis();
        var seed =
                String.join(
                        "\n",
                        program,
                        fingerprint(differential),
                        typed(differential),
                        basis.fingerprint(),
                        basis.settings().toString(),
                        part);
        return UUID.nameUUIDFromBytes(sha256(seed));
    }

    private static String typed(Differential differential) {
        return differential.subject().toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
