package io.warrant.engine.guideline;

/// The number that a value stands for.
final class Numbers {

    /// Two numbers nearer to each other than this share of themselves are the same: what binary
    /// fractions can't hold must not decide.
    private static final double SAME = 1e-12;

    private Numbers() {}

    /// Not a number where the value is none.
    static double of(Value value) {
        return switch (value) {
            case Value.Quantity(var magnitude, _, _) -> magnitude;
            case Value.Count(var number) -> number;
            case Value.Ordinal(var points, _, _) -> points;
            case Value.Span span -> Times.milliseconds(span);
            case Value.Proportion(var numerator, var denominator) -> numerator / denominator;
            case Value.Words(var words) -> parsed(words);
            case Value.Coded _, Value.Truth _, Value.Moment _, Value.Missing _ -> Double.NaN;
        };
    }

    private static double parsed(String words) {
        return switch (Literals.parse(words)) {
            case Value.Count(var number) -> number;
            case Value.Quantity(var magnitude, var unit, _) when unit.isEmpty() -> magnitude;
            default -> Double.NaN;
        };
    }

    /// Below zero, zero or above, as for [Double#compare].
    static int compare(double left, double right) {
        double apart = Math.abs(left - right);
        return apart <= SAME * Math.max(Math.abs(left), Math.abs(right))
                ? 0
                : Double.compare(left, right);
    }
}
