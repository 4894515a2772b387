package io.warrant.sources.calculators;

import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.sources.labs.Units;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads amounts and brings them into the unit that a calculator wants, by UCUM.
public final class Amounts {

    private static final String TEMPERATURE = "Cel";
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?\\d{1,12}(?:\\.\\d{1,12})?)\\s*(.*)");

    /// What people write and UCUM doesn't know, beside what [Units] reads. All ions that are asked
    /// for in mmol/L have one charge, so that a milliequivalent is a millimole.
    private static final Map<String, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry("meq/l", "mmol/L"),
                    Map.entry("year", "a"),
                    Map.entry("years", "a"),
                    Map.entry("y", "a"),
                    Map.entry("month", "mo"),
                    Map.entry("months", "mo"),
                    Map.entry("week", "wk"),
                    Map.entry("weeks", "wk"),
                    Map.entry("day", "d"),
                    Map.entry("days", "d"),
                    Map.entry("in", "[in_i]"),
                    Map.entry("inch", "[in_i]"),
                    Map.entry("inches", "[in_i]"),
                    Map.entry("ft", "[ft_i]"),
                    Map.entry("feet", "[ft_i]"),
                    Map.entry("lb", "[lb_av]"),
                    Map.entry("lbs", "[lb_av]"),
                    Map.entry("pounds", "[lb_av]"));

    /// Units in which a value is meant that has none. Where two are in use, as for what is measured
    /// in blood, the unit must be named.
    private static final Set<String> PLAIN = Set.of("1", "a", "/min", "%", "ms", "d");

    private Amounts() {}

    /// An amount such as `1.2 mg/dL`, or `66` for an age.
    static Optional<Given> read(Input.Quantity input, String text) {
        var match = NUMBER.matcher(text.strip());
        return match.matches()
                ? convert(input, new BigDecimal(match.group(1)), match.group(2).strip())
                : Optional.empty();
    }

    /// An amount in the unit of the input; empty where its own unit isn't of that kind.
    public static Optional<Given> convert(Input.Quantity input, BigDecimal value, String unit) {
        if (unit.isBlank()) {
            return PLAIN.contains(input.unit())
                    ? Optional.of(new Given.Amount(value.doubleValue()))
                    : Optional.empty();
        }
        var spelled = SPELLINGS.getOrDefault(unit.toLowerCase(Locale.ROOT), unit);
        return Units.parse(spelled)
                .flatMap(from ->
                        input.unit().equals(TEMPERATURE)
                                ? Units.convert(value, from, input.unit())
                                : factor(input, from).map(value::multiply))
                .map(one -> new Given.Amount(one.doubleValue()));
    }

    /// How much of the input's unit one of another is. It is asked of a million, since a conversion
    /// keeps no more digits than the unit's definition and the value have: 70 inches would be 178
    /// cm.
    private static Optional<BigDecimal> factor(Input.Quantity input, String from) {
        return Units.convert(
                        MILLION,
                        from,
                        input.unit(),
                        BigDecimal.valueOf(input.substance().molarMass()))
                .map(one -> one.movePointLeft(6));
    }
}
