package io.warrant.ledger.store;

import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Traces;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What every entry of this process says: the time and the program.
///
/// @param program its name and version
record Signature(InstantSource clock, String program) {

    /// To the millisecond, as it is kept.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Deed deed(String who, Action action, String subject) {
        return Deed.of(now(), who, action, subject);
    }

    Traces traces(Digest input) {
        return new Traces(input, "", program, Digest.NONE);
    }
}
