package io.warrant.ledger.audit;

import io.warrant.engine.errors.InvalidCaseException;

/// How far a chain has come: the number and the hash of its last entry. Kept outside the database,
/// it shows later whether what it covers is still there.
///
/// @param number 0 for a chain without entries
public record Head(long number, Digest hash) {

    /// Before the first entry.
    public static final Head START = new Head(0, new Digest("0".repeat(64)));

    private static final String SHAPE = "[1-9][0-9]{0,17}:[0-9a-f]{64}";

    /// Reads what [#toString()] wrote.
    public static Head parse(String text) {
        var shown = text.strip();
        if (!shown.matches(SHAPE)) {
            throw new InvalidCaseException(
                    "That is no head of an audit log. Give the number and the hash that `warrant"
                            + " audit head` printed, such as 17:3f… (64 digits).");
        }
        int colon = shown.indexOf(':');
        return new Head(
                Long.parseLong(shown.substring(0, colon)), new Digest(shown.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
