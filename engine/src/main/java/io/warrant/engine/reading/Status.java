package io.warrant.engine.reading;

/// What a record says of a finding.
public enum Status {
    /// The patient has it.
    OBSERVED,
    /// It was looked for, and the patient doesn't have it.
    EXCLUDED,
    /// The patient may have it.
    UNCERTAIN,
    /// A relative has it, or lacks it.
    FAMILY,
    /// The patient had it before.
    HISTORICAL,
    /// It isn't said to be there: a risk, a warning, a reason for a test.
    HYPOTHETICAL
}
