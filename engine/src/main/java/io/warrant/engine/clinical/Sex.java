package io.warrant.engine.clinical;

/// A patient's sex as the record states it.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
