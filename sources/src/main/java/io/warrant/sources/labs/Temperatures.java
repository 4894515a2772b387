package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// Degrees, whose scales start at different zeros; the library of units doesn't convert them.
final class Temperatures {

    private static final List<String> SCALES = List.of("Cel", "[degF]", "K");
    private static final BigDecimal FREEZING = new BigDecimal("273.15");
    private static final BigDecimal FREEZING_FAHRENHEIT = BigDecimal.valueOf(32);
    private static final BigDecimal FIFTHS = new BigDecimal("1.8");

    private Temperatures() {}

    static boolean are(String one, String other) {
        return SCALES.contains(one) && SCALES.contains(other);
    }

    static BigDecimal convert(BigDecimal value, String from, String to) {
        var celsius =
                switch (from) {
                    case "[degF]" ->
                            value.subtract(FREEZING_FAHRENHEIT)
                                    .divide(FIFTHS, MathContext.DECIMAL128);
                    case "K" -> value.subtract(FREEZING);
                    default -> value;
                };
        return switch (to) {
            case "[degF]" -> celsius.multiply(FIFTHS).add(FREEZING_FAHRENHEIT);
            case "K" -> celsius.add(FREEZING);
            default -> celsius;
        };
    }
}
