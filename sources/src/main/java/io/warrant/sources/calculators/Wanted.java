package io.warrant.sources.calculators;

import io.warrant.engine.calculator.Input;

import java.math.BigDecimal;

/// What inputs take, in words.
public final class Wanted {

    private Wanted() {}

    /// Such as `a value from 0 to 120 a`.
    public static String words(Input input) {
        return switch (input) {
            case Input.Quantity one ->
                    "a value from %s to %s%s"
                                    .formatted(
                                            plain(one.range().low()),
                                            plain(one.range().high()),
                                            one.unit().equals("1")
                                                    ? ", without a unit"
                                                    : " " + one.unit())
                            + (one.substance().formula().isEmpty()
                                    ? ""
                                    : ", or in mol (%s, %s g/mol)"
                                            .formatted(
                                                    one.substance().formula(),
                                                    plain(one.substance().molarMass())));
            case Input.Choice one -> "one of: " + String.join("; ", one.answers());
            case Input.Day _ -> "a date such as 2026-03-01";
        };
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
