package io.warrant.engine.consultation;

import java.util.Locale;

/// What kind of effort it takes to learn of a finding, from the least to the most.
public enum Effort {
    /// Asking the patient.
    HISTORY,
    /// Looking, touching, listening; simple instruments.
    EXAMINATION,
    /// Measuring how an organ works, such as an electrocardiogram.
    FUNCTION,
    /// Analysing blood, urine or other fluids.
    LABORATORY,
    /// Pictures of the inside.
    IMAGING,
    /// Taking tissue, or going inside.
    BIOPSY;

    /// As tables and people spell it.
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
