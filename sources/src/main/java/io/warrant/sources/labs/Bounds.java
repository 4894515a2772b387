package io.warrant.sources.labs;

import io.warrant.engine.laboratory.UsualRange;
import io.warrant.engine.laboratory.Verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A normal range, both bounds among it. A lower bound of 0 is none: nothing lies below it.
record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {

    private static final int DIGITS = 4;

    Bounds {
        low = low.filter(bound -> bound.signum() != 0);
    }

    static Bounds of(ReferenceRange range) {
        return new Bounds(range.low(), range.high(), range.unit());
    }

    static Bounds of(UsualRange range) {
        return new Bounds(
                range.low().stream().mapToObj(BigDecimal::valueOf).findFirst(),
                range.high().stream().mapToObj(BigDecimal::valueOf).findFirst(),
                range.unit());
    }

    boolean isEmpty() {
        return low.isEmpty() && high.isEmpty();
    }

    boolean runsBackwards() {
        return low.isPresent()
                && high.isPresent()
                && low.orElseThrow().compareTo(high.orElseThrow()) >= 0;
    }

    /// What a number is beside this range; none where it is a bound that leaves both open.
    Optional<Verdict> verdict(BigDecimal number, Comparison comparison) {
        boolean under = low.isPresent() && number.compareTo(low.orElseThrow()) < 0;
        boolean over = high.isPresent() && number.compareTo(high.orElseThrow()) > 0;
        if (comparison.hasNoLowerBound()) {
            return atMost(number, under || isAt(low, number, comparison == Comparison.BELOW), over);
        }
        if (comparison.hasNoUpperBound()) {
            return atLeast(
                    number, over || isAt(high, number, comparison == Comparison.ABOVE), under);
        }
        return Optional.of(under ? Verdict.LOW : over ? Verdict.HIGH : Verdict.NORMAL);
    }

    private Optional<Verdict> atMost(BigDecimal number, boolean low, boolean over) {
        if (low) {
            return Optional.of(Verdict.LOW);
        }
        return this.low.isEmpty() && !over && number.signum() >= 0
                ? Optional.of(Verdict.NORMAL)
                : Optional.empty();
    }

    private Optional<Verdict> atLeast(BigDecimal number, boolean high, boolean under) {
        if (high) {
            return Optional.of(Verdict.HIGH);
        }
        return this.high.isEmpty() && !under && number.signum() >= 0
                ? Optional.of(Verdict.NORMAL)
                : Optional.empty();
    }

    private static boolean isAt(Optional<BigDecimal> bound, BigDecimal number, boolean strict) {
        return strict && bound.isPresent() && number.compareTo(bound.orElseThrow()) == 0;
    }

    Judgement.Sides sides() {
        if (low.isEmpty()) {
            return Judgement.Sides.HIGH;
        }
        return high.isEmpty() ? Judgement.Sides.LOW : Judgement.Sides.BOTH;
    }

    /// Where a verdict stands beside the range, as people write it: `below 12 to 16 g/dL`, `not
    /// above 200 U/L`.
    ///
    /// @param unitOfValue the unit of both where the range has none
    String beside(Verdict verdict, String unitOfValue) {
        var place =
                switch (verdict) {
                    case LOW -> "below ";
                    case HIGH -> "above ";
                    case NORMAL, POSITIVE, NEGATIVE ->
                            low.isEmpty()
                                    ? "not above "
                                    : high.isEmpty() ? "not below " : "within ";
                };
        var bounds =
                low.map(Bounds::plain).orElse("")
                        + (low.isPresent() && high.isPresent() ? " to " : "")
                        + high.map(Bounds::plain).orElse("");
        return (place + bounds + " " + (unit.isEmpty() ? unitOfValue : unit)).strip();
    }

    /// A number as people write it; of what machines write with many digits, four are told.
    static String plain(BigDecimal number) {
        boolean endless = number.stripTrailingZeros().scale() > DIGITS;
        var shown = endless ? number.round(new MathContext(DIGITS)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
