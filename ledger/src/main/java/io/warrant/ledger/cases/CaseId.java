package io.warrant.ledger.cases;

import io.warrant.engine.errors.InvalidCaseException;

import java.security.SecureRandom;

/// The name of a kept case: random, so that it tells nothing of the patient and can't be guessed.
/// It may stand in the audit log.
public record CaseId(String value) implements Comparable<CaseId> {

    private static final String SHAPE = "[0-9a-z-]{1,40}";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CaseId {
        if (!value.matches(SHAPE)) {
            throw new InvalidCaseException(
                    "That is no id of a case. Give one that `warrant cases list` shows.");
        }
    }

    /// Of 100 random bits.
    public static CaseId fresh() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return new CaseId(text.toString());
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
