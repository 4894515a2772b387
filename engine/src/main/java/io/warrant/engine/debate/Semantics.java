package io.warrant.engine.debate;

import java.util.Locale;

/// Which sets of arguments can be held together (Dung 1995). All are complete: without an inner
/// conflict, and holding just what they defend.
public enum Semantics {
    /// The least complete set: what nobody can object to.
    GROUNDED,
    /// The largest complete sets: ways to take sides.
    PREFERRED,
    /// Sets that attack everything outside; perhaps none.
    STABLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
