package io.warrant.sources.selection;

import io.warrant.engine.selection.Bound;
import io.warrant.sources.labs.Units;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads limits out of labels, such as `Age ≥ 65 years?` or, of an answer, `65-74`. A label with
/// anything else in it is none.
final class BoundReader {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARED =
            Pattern.compile("(.*?)\\s*(>=|<=|≥|≤|>|<)\\s*" + NUMBER + "\\s*([^\\s?].*?)?\\s*\\??");
    private static final Pattern BETWEEN =
            Pattern.compile(NUMBER + "\\s*(?:-|–|to|and)\\s*" + NUMBER + "\\s*(.*?)");
    private static final Set<String> YEARS = Set.of("years", "year", "yrs", "y", "a", "years old");

    /// What stands for a sign, the longest wording first.
    private static final Map<String, Pattern> IN_WORDS = new LinkedHashMap<>();

    static {
        in(">= $1", NUMBER + " or (?:more|older|above|over|higher|greater)");
        in("<= $1", NUMBER + " or (?:less|younger|below|under|lower)");
        in(">= ", "(?:at least|(?:above|greater than|more than|over) or equals?(?: to)?) ");
        in("<= ", "(?:at most|(?:below|less than|under) or equals?(?: to)?) ");
        in("< ", "(?:under|below|less than|younger than) ");
        in("> ", "(?:over|above|more than|older than|greater than) ");
        in("", "between (?=\\d)");
    }

    private static void in(String sign, String words) {
        IN_WORDS.put(sign, Pattern.compile("\\b" + words, Pattern.CASE_INSENSITIVE));
    }

    /// @param of what the limits are of; empty where the label doesn't say
    record Limits(String of, Bound bound) {}

    private BoundReader() {}

    static Optional<Limits> read(String label) {
        var text = signed(label.strip());
        var compared = COMPARED.matcher(text);
        if (compared.matches()) {
            var unit = compared.group(4) == null ? "" : compared.group(4).strip();
            return isUnit(unit)
                    ? Optional.of(
                            new Limits(
                                    compared.group(1),
                                    bound(
                                            compared.group(2),
                                            Double.parseDouble(compared.group(3)),
                                            unit)))
                    : Optional.empty();
        }
        var between = BETWEEN.matcher(text);
        return between.matches() && isUnit(between.group(3).strip())
                ? Optional.of(
                        new Limits(
                                "",
                                new Bound(
                                        number(between.group(1)),
                                        true,
                                        number(between.group(2)),
                                        true,
                                        between.group(3).strip())))
                : Optional.empty();
    }

    /// With signs instead of words.
    private static String signed(String label) {
        var text = label;
        for (var words : IN_WORDS.entrySet()) {
            text = words.getValue().matcher(text).replaceFirst(words.getKey());
        }
        return text;
    }

    private static OptionalDouble number(String text) {
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private static Bound bound(String sign, double limit, String unit) {
        var is = OptionalDouble.of(limit);
        var none = OptionalDouble.empty();
        return switch (sign) {
            case ">=", "≥" -> new Bound(is, true, none, true, unit);
            case ">" -> new Bound(is, false, none, true, unit);
            case "<=", "≤" -> new Bound(none, true, is, true, unit);
            default -> new Bound(none, true, is, false, unit);
        };
    }

    static boolean isYears(String unit) {
        return YEARS.contains(unit.toLowerCase(Locale.ROOT));
    }

    private static boolean isUnit(String unit) {
        return unit.isEmpty() || isYears(unit) || Units.parse(unit).isPresent();
    }
}
