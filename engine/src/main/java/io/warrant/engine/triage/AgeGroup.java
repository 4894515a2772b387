package io.warrant.engine.triage;

import io.warrant.engine.clinical.Patient;

/// Whether a patient is a child, which decides who sees them.
public enum AgeGroup {
    CHILD,
    ADULT,
    /// The age isn't stated, or it leaves both open.
    UNSTATED;

    /// The age in years from which on a patient counts as an adult. An assumption: hospitals
    /// differ.
    public static final int GROWN = 18;

    public static AgeGroup of(Patient patient) {
        var age = patient.age();
        if (age.toYears() < GROWN) {
            return CHILD;
        }
        return age.fromYears() >= GROWN ? ADULT : UNSTATED;
    }
}
