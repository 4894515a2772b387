package io.warrant.sources.selection;

import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.selection.Fact;
import io.warrant.sources.labs.ValueReader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A number with its unit, and the test it is of, which may tell how mass and amount convert.
///
/// @param unit as written; `a` of an age
record Amount(BigDecimal number, String unit, LabTest test) {

    private static final LabTest AGE =
            new LabTest("", List.of(), "a", Optional.empty(), OptionalDouble.empty(), Map.of());

    static Amount ofYears(long years) {
        return new Amount(BigDecimal.valueOf(years), AGE.unit(), AGE);
    }

    static Amount of(Fact.Measurement measured) {
        return new Amount(measured.number(), measured.unit(), measured.test());
    }

    /// Whether the number says it all: an age in years, or a value without a unit.
    boolean needsNoUnit() {
        return unit.equals("a") || isNone(unit);
    }

    private static boolean isNone(String unit) {
        return unit.isEmpty() || unit.equals("1");
    }

    /// The number in another unit; empty where that can't be told.
    Optional<Double> in(String wanted) {
        if (unit.equals("a") && (wanted.isEmpty() || BoundReader.isYears(wanted))) {
            return Optional.of(number.doubleValue());
        }
        if (wanted.equals(unit)) {
            return Optional.of(number.doubleValue());
        }
        if (isNone(unit) && isNone(wanted)) {
            return Optional.of(number.doubleValue());
        }
        return unit.isEmpty() || wanted.isEmpty()
                ? Optional.empty()
                : ValueReader.convert(test, number, unit, wanted).map(BigDecimal::doubleValue);
    }

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
