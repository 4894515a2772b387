package io.warrant.app.serve;

import java.util.Locale;
import java.util.Optional;

/// What a caller may do; each may do what those before it may.
public enum Role {
    /// No key is needed: health, and the page itself.
    ANYONE,
    /// Look at knowledge, schemas and measurements.
    READ,
    /// Send patients' records, and keep cases.
    DIAGNOSE,
    /// See the audit log and metrics, and delete what others kept.
    ADMINISTER;

    public boolean allows(Role needed) {
        return compareTo(needed) >= 0;
    }

    /// The role of a name such as `diagnose`, or empty where it is none that a key can have.
    public static Optional<Role> of(String name) {
        for (var role : values()) {
            if (role != ANYONE && role.toString().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
