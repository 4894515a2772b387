package io.warrant.app.serve;

/// Who asks.
///
/// @param name the name of a key, or whom a token speaks of
/// @param role what it may do
public record Caller(String name, Role role) {

    /// Whoever is at this machine, where no keys are in use.
    public static final Caller LOCAL = new Caller("local", Role.ADMINISTER);

    /// Nobody who is known.
    public static final Caller UNKNOWN = new Caller("unknown", Role.ANYONE);
}
