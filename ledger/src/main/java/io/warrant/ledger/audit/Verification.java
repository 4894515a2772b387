package io.warrant.ledger.audit;

import java.util.List;

/// What became of holding a log against its own hashes.
///
/// @param entries how many there are
/// @param kept how many records and judgements were held against their hash
/// @param head how far the log goes
/// @param breaches the first of what is wrong, in order; empty for a sound log
/// @param more how many more there are
public record Verification(long entries, long kept, Head head, List<Breach> breaches, long more) {

    public Verification {
        breaches = List.copyOf(breaches);
    }

    public boolean isSound() {
        return breaches.isEmpty();
    }
}
