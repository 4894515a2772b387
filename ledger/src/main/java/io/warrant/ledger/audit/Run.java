package io.warrant.ledger.audit;

import java.nio.charset.StandardCharsets;

/// What a result can be made from again: kept beside the log, deleted with the patient's data.
///
/// @param subject the case it belongs to, or empty
/// @param options as `name=value` lines, sorted
/// @param record the bytes of the patient's record
public record Run(String subject, String options, byte[] record, Salt salt) {

    public static Run of(String subject, String options, byte[] record) {
        return new Run(subject, options, record.clone(), Salt.fresh());
    }

    /// The hash of what went in, as the log has it.
    public Digest input() {
        return salt.seal(options.getBytes(StandardCharsets.UTF_8), record);
    }

    /// The hash of what came out, as the log has it.
    public Digest output(byte[] answer) {
        return salt.seal(answer);
    }
}
