package io.warrant.engine.reading;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from the beginning of an English note who the patient is: "A 3-year-old boy", "Sex: F".
/// Only what the first sentence calls the patient counts, and what is labelled; whoever is spoken
/// of later may be a relative.
public final class PatientWords {

    /// Notes say who the patient is at their beginning.
    private static final int BEGINNING = 1000;

    private static final double MONTHS = 12;
    private static final double WEEKS = 52.1775;
    private static final double DAYS = 365.2425;

    private static final String UNIT = "(y(?:ea)?rs?|months?|mo|weeks?|wks?|days?|y/?o|y)";

    private static final Pattern AGED =
            pattern(
                    "\\b(\\d{1,3})\\s?-?\\s?"
                            + UNIT
                            + "(?:[\\s,-]{1,3}(?:and )?\\d{1,2}[\\s-]?(?:months?|mo|weeks?|days?))?"
                            + "(?:[- ]?(?:old|of age))?[\\s,-]{1,3}(?:\\w{1,12}[\\s-]){0,2}?"
                            + "(boy|girl|man|woman|male|female|infant|child|patient|baby|m|f)\\b");

    private static final Pattern AGE_ALONE =
            pattern(
                    "(?:\\bage\\s?[:=]\\s?|^\\W{0,3}(?:an?|the|this|our)\\s)(\\d{1,3})[\\s-]?"
                            + UNIT
                            + "\\b");

    private static final Pattern SEX_ALONE =
            pattern(
                    "\\b(?:sex|gender)\\s?[:=]\\s?(male|female|m|f|boy|girl|man|woman)\\b"
                        + "|^\\W{0,3}(?:an?|the|this|our)\\s(?:[\\w-]{1,20}\\s){0,3}?"
                        + "(?:(boy|girl|man|woman)|(male|female)\\s(?:patient|infant|newborn|child"
                        + "|baby|neonate|proband|individual|was|is|presented|with|who))\\b");

    private PatientWords() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /// Sex and age as the note begins with them; unknown where it doesn't.
    public static Patient read(String note) {
        var beginning = note.substring(0, Math.min(BEGINNING, note.length()));
        var both = AGED.matcher(beginning);
        if (both.find()) {
            return new Patient(sex(both.group(3)), age(both), AgeRange.UNKNOWN);
        }
        var age = AGE_ALONE.matcher(beginning);
        var sex = SEX_ALONE.matcher(beginning);
        return new Patient(
                sex.find() ? sex(word(sex)) : Sex.UNKNOWN,
                age.find() ? age(age) : AgeRange.UNKNOWN,
                AgeRange.UNKNOWN);
    }

    private static String word(Matcher sex) {
        for (int group = 1; group < sex.groupCount(); group++) {
            if (sex.group(group) != null) {
                return sex.group(group);
            }
        }
        return sex.group(sex.groupCount());
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
