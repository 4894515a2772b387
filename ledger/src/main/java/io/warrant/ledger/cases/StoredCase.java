package io.warrant.ledger.cases;

import java.time.Instant;
import java.util.List;

/// A case with its history.
///
/// @param title what a person calls it, maybe empty; never in the log
/// @param versions from the oldest to the newest, at least one
public record StoredCase(CaseId id, String title, Instant created, List<CaseVersion> versions) {

    public StoredCase {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one version");
        }
    }

    public CaseVersion newest() {
        return versions.getLast();
    }
}
