package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Units of measure by UCUM, the code that LOINC and FHIR use. What isn't a unit is empty, and
/// never guessed. Safe for use by several threads.
public final class Units {

    /// The longest unit that is read.
    static final int LONGEST = 60;

    private static final int REMEMBERED = 1024;
    private static final int DIGITS = 12;
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();
    private static final Map<Pair, Boolean> AGREE = new ConcurrentHashMap<>();

    private record Pair(String one, String other) {}

    private Units() {}

    /// A unit in UCUM, from UCUM itself or a common spelling of notes (`mg/dl`, `mmHg`, `x10^9/L`);
    /// empty where the text isn't a unit.
    public static Optional<String> parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var known = READ.get(text);
        if (known != null) {
            return known;
        }
        var spelled = UnitSpelling.ucum(text);
        var unit = isUcum(spelled) ? Optional.of(spelled) : Optional.<String>empty();
        if (READ.size() < REMEMBERED) {
            READ.put(text, unit);
        }
        return unit;
    }

    /// Whether a text is UCUM as it stands.
    public static boolean isUcum(String text) {
        return UnitForm.isSound(text) && Ucum.isValid(text);
    }

    /// Whether values of one unit can be converted to the other. Amounts and mere counts can't, nor
    /// can arbitrary units of different kinds.
    public static boolean agree(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var pair = new Pair(one, other);
        var known = AGREE.get(pair);
        if (known != null) {
            return known;
        }
        boolean agree =
                isUcum(one)
                        && isUcum(other)
                        && UnitForm.sameKind(one, other)
                        && (Temperatures.are(one, other) || Ucum.areComparable(one, other));
        if (AGREE.size() < REMEMBERED) {
            AGREE.put(pair, agree);
        }
        return agree;
    }

    /// A value in another unit; empty where the units don't agree.
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        return agree(from, to) ? converted(value, from, to) : Optional.empty();
    }

    /// As [#convert(BigDecimal, String, String)], also between mass and amount of substance.
    ///
    /// @param molarMass in g/mol
    public static Optional<BigDecimal> convert(
            BigDecimal value, String from, String to, BigDecimal molarMass) {
        var plain = convert(value, from, to);
        if (plain.isPresent() || molarMass.signum() <= 0 || !isUcum(from) || !isUcum(to)) {
            return plain;
        }
        boolean fromMoles = UnitForm.hasMoles(from);
        if (fromMoles == UnitForm.hasMoles(to) || UnitForm.isOdd(from) || UnitForm.isOdd(to)) {
            return Optional.empty();
        }
        var between = "(" + to + ")" + (fromMoles ? ".mol/g" : ".g/mol");
        return Ucum.areComparable(from, between)
                ? converted(value, from, between)
                        .map(one ->
                                fromMoles
                                        ? one.multiply(molarMass)
                                        : one.divide(molarMass, MathContext.DECIMAL64))
                : Optional.empty();
    }

    private static Optional<BigDecimal> converted(BigDecimal value, String from, String to) {
        if (value.precision() > 2 * DIGITS || Math.abs((long) value.scale()) > 2 * DIGITS) {
            return Optional.empty();
        }
        var result =
                Temperatures.are(from, to)
                        ? Temperatures.convert(value, from, to)
                        : Ucum.convert(value, from, to);
        return Optional.of(result.round(new MathContext(DIGITS)).stripTrailingZeros());
    }
}
