package io.warrant.engine.guideline;

/// The values of which there is one only.
public final class Values {

    /// Nothing is known: an input that wasn't given, an output that no rule set.
    public static final Value MISSING = new Value.Missing();

    static final Value TRUE = new Value.Truth(true);
    static final Value FALSE = new Value.Truth(false);

    private Values() {}
}
