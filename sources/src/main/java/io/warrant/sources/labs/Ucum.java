package io.warrant.sources.labs;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/// The library of units, whose tables are read when a unit is first asked for. It is given nothing
/// but texts that [UnitForm#isSound] lets pass.
final class Ucum {

    private static final int DIGITS = 24;

    private Ucum() {}

    /// Lengths of the international system of 1959 in centimetres.
    private static final Map<String, BigDecimal> LENGTHS =
            Map.of(
                    "[in_i]", new BigDecimal("2.54"),
                    "[ft_i]", new BigDecimal("30.48"),
                    "[yd_i]", new BigDecimal("91.44"));

    private static final class Tables {

        static final UcumService SERVICE = load();

        private static UcumService load() {
            try (InputStream in = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
                if (in == null) {
                    throw new IllegalStateException("The library of units lacks its tables.");
                }
                return new UcumEssenceService(in);
            } catch (UcumException | IOException e) {
                throw new IllegalStateException("The library of units can't read its tables.", e);
            }
        }
    }

    static boolean isValid(String unit) {
        return Tables.SERVICE.validate(unit) == null;
    }

    /// Whether two valid units have the same dimensions. Units that the library can't convert,
    /// those with a zero of their own such as `Cel`, are comparable with none.
    static boolean areComparable(String one, String other) {
        try {
            return Tables.SERVICE.isComparable(one, other);
        } catch (UcumException e) {
            return false;
        }
    }

    /// Whether a valid unit counts things and has no dimension.
    static boolean isCount(String unit) {
        return areComparable(unit, "1") || !areComparable(unit, unit);
    }

    /// Converts between comparable units. The library rounds what it makes of inches to the three
    /// digits of their definition, which is exact.
    static BigDecimal convert(BigDecimal value, String from, String to) {
        if (LENGTHS.containsKey(from)) {
            return convert(value.multiply(LENGTHS.get(from)), "cm", to);
        }
        return LENGTHS.containsKey(to)
                ? convert(value, from, "cm").divide(LENGTHS.get(to), MathContext.DECIMAL64)
                : converted(value, from, to);
    }

    private static BigDecimal converted(BigDecimal value, String from, String to) {
        try {
            var number = new Decimal(value.toPlainString(), DIGITS);
            return new BigDecimal(Tables.SERVICE.convert(number, from, to).asDecimal());
        } catch (UcumException e) {
            throw new IllegalStateException("Units that are comparable can't be converted.", e);
        }
    }
}
