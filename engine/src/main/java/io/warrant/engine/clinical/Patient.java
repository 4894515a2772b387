package io.warrant.engine.clinical;

/// Who the patient is, as far as diagnosis needs it.
///
/// @param sex the sex stated
/// @param age the age at the last encounter, or [AgeRange#UNKNOWN]
/// @param onset the age at which the illness began, or [AgeRange#UNKNOWN]
public record Patient(Sex sex, AgeRange age, AgeRange onset) {

    public static final Patient UNKNOWN =
            new Patient(Sex.UNKNOWN, AgeRange.UNKNOWN, AgeRange.UNKNOWN);
}
