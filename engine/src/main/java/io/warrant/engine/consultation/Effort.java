package io.warrant.engine.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /// The one that tables and people spell so, or empty where it is none.
    public static Optional<Effort> of(String words) {
        return Arrays.stream(values()).filter(effort -> effort.words().equals(words)).findFirst();
    }

    /// As tables and people spell it.
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
