package io.warrant.engine.reading;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from the beginning of an English note who the patient is: "A 3-year-old boy". Only what
/// stands together counts; whoever is spoken of later may be a relative.
public final class PatientWords {

    /// Notes say who the patient is at their beginning.
    private static final int BEGINNING = 1000;

    private static final double MONTHS = 12;
    private static final double WEEKS = 52.1775;
    private static final double DAYS = 365.2425;

    private static final Pattern AGED =
            Pattern.compile(
                    "\\b(\\d{1,3})\\s?-?\\s?(y(?:ea)?rs?|months?|mo|weeks?|wks?|days?|y/?o)"
                            + "(?:[\\s,-]{1,3}(?:and )?\\d{1,2}[\\s-]?(?:months?|mo|weeks?|days?))?"
                            + "(?:[- ]?(?:old|of age))?[\\s,-]{1,3}(?:\\w{1,12}[\\s-]){0,2}?"
                            + "(boy|girl|man|woman|male|female|infant|child|patient|baby|m|f)\\b",
                    Pattern.CASE_INSENSITIVE);

    private PatientWords() {}

    /// Sex and age as the note begins with them; unknown where it doesn't.
    public static Patient read(String note) {
        var matcher = AGED.matcher(note.substring(0, Math.min(BEGINNING, note.length())));
        if (!matcher.find()) {
            return Patient.UNKNOWN;
        }
        return new Patient(sex(matcher.group(3)), age(matcher), AgeRange.UNKNOWN);
    }

    private static Sex sex(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "boy", "man", "male", "m" -> Sex.MALE;
            case "girl", "woman", "female", "f" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static AgeRange age(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(1));
        double parts =
                switch (Character.toLowerCase(matcher.group(2).charAt(0))) {
                    case 'm' -> MONTHS;
                    case 'w' -> WEEKS;
                    case 'd' -> DAYS;
                    default -> 1;
                };
        // Someone of 3 years hasn't turned 4.
        double until = Math.min(AgeRange.UNKNOWN.toYears(), (number + 1) / parts);
        return number / parts > AgeRange.UNKNOWN.toYears()
                ? AgeRange.UNKNOWN
                : new AgeRange(number / parts, until);
    }
}
