package io.warrant.bench.reading;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

/// The first sentence of a note: who the patient is.
///
/// @param words such as "A 3-year-old boy was seen."
/// @param told what they say: sex and age as the record has them, never the onset
record Opening(String words, Patient told) {

    private static final double MONTHS = 12;
    private static final double DAYS = 365.2425;
    private static final double GROWN = 18;

    /// Wider ages, such as "childhood", are not told: a year of life is the widest.
    private static final double WIDEST = 1.01;

    static Opening of(Patient patient) {
        var age = patient.age();
        boolean tells = age.isKnown() && age.toYears() - age.fromYears() <= WIDEST;
        var who = tells ? aged(age.fromYears(), patient.sex()) : ageless(patient.sex());
        return new Opening(
                article(who) + " " + who + " was seen.",
                new Patient(patient.sex(), tells ? age : AgeRange.UNKNOWN, AgeRange.UNKNOWN));
    }

    /// How the patient is spoken of after that.
    static String pronoun(Patient patient) {
        return switch (patient.sex()) {
            case MALE -> "He";
            case FEMALE -> "She";
            case OTHER, UNKNOWN -> "The patient";
        };
    }

    private static String aged(double years, Sex sex) {
        if (years < 0) {
            return adjective(sex) + "fetus";
        }
        return age(years) + " " + noun(years, sex);
    }

    /// As people tell it: days of a newborn, months below two years, else years.
    private static String age(double years) {
        int months = whole(years * MONTHS);
        int days = whole(years * DAYS);
        if (months >= 24) {
            return whole(years) + "-year-old";
        }
        if (months >= 1) {
            return months + "-month-old";
        }
        return days >= 1 ? days + "-day-old" : "newborn";
    }

    /// Whole units; an age of 3/12 years is 3 months however it was rounded.
    private static int whole(double units) {
        return (int) Math.floor(units + 1e-6);
    }

    private static String noun(double years, Sex sex) {
        return switch (sex) {
            case MALE -> years < GROWN ? "boy" : "man";
            case FEMALE -> years < GROWN ? "girl" : "woman";
            case OTHER, UNKNOWN -> years < GROWN ? "child" : "patient";
        };
    }

    private static String ageless(Sex sex) {
        return adjective(sex) + "patient";
    }

    private static String adjective(Sex sex) {
        return switch (sex) {
            case MALE -> "male ";
            case FEMALE -> "female ";
            case OTHER, UNKNOWN -> "";
        };
    }

    /// Numbers that begin with the sound of a vowel: 8, 11, 18, 80 to 89.
    private static String article(String who) {
        return who.matches("(8|11-|18-).*") ? "An" : "A";
    }
}
