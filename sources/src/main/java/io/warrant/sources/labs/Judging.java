package io.warrant.sources.labs;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.UsualRange;
import io.warrant.engine.laboratory.Verdict;

import java.math.BigDecimal;
import java.util.Optional;

/// Judges one value of one test: by the range that stands with it, else by what the laboratory
/// says, else by the usual range of adults. Where these contradict each other, it judges not.
final class Judging {

    /// The age in years from which the usual ranges hold.
    private static final double ADULT = 18;

    private static final int DIGITS = 24;

    private final LabTest test;
    private final Measurement measurement;
    private final AgeRange age;
    private final String rangeSource;

    Judging(LabTest test, Measurement measurement, Patient patient, String rangeSource) {
        this.test = test;
        this.measurement = measurement;
        this.age = patient.age();
        this.rangeSource = rangeSource;
    }

    Judgement judgement() {
        return switch (measurement.value()) {
            case Value.Worded(var text) -> byWords(text);
            case Value.Quantity quantity -> byNumber(quantity);
        };
    }

    private Judgement byWords(String text) {
        var verdict = WordedResult.verdict(text);
        if (verdict.isEmpty()) {
            return measurement
                    .flag()
                    .map(flag -> byFlag(flag, "a result in words"))
                    .orElse(
                            new Judgement.Open(
                                    "its result in words is neither positive nor negative"));
        }
        return agreed(
                new Judgement.Made(
                        verdict.orElseThrow(),
                        Yardstick.WORDS,
                        text.strip(),
                        Judgement.Sides.BOTH));
    }

    private Judgement byNumber(Value.Quantity quantity) {
        var number = quantity.number();
        if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
            return new Judgement.Open("its number has too many digits to be one");
        }
        var given = measurement.given().map(Bounds::of).filter(range -> !range.isEmpty());
        if (given.isPresent()) {
            return byGiven(quantity, given.orElseThrow());
        }
        var usual = byUsual(quantity);
        return measurement.flag().map(flag -> byFlag(flag, quantity, usual)).orElse(usual);
    }

    private Judgement byGiven(Value.Quantity quantity, Bounds range) {
        var unit = unit(quantity.unit());
        if (unit.isEmpty()) {
            return new Judgement.Open(noUnit(quantity));
        }
        if (range.runsBackwards()) {
            return new Judgement.Open("the range given with it runs backwards");
        }
        var rangeUnit = range.unit().isEmpty() ? unit : Units.parse(range.unit());
        var number =
                rangeUnit.flatMap(
                        to -> TestUnits.convert(test, quantity.number(), unit.orElseThrow(), to));
        if (number.isEmpty()) {
            return new Judgement.Open("its unit can't be converted to that of the range given");
        }
        return range.verdict(number.orElseThrow(), quantity.comparison())
                .map(verdict -> agreed(made(quantity, range, verdict, Yardstick.GIVEN_RANGE)))
                .orElse(new Judgement.Open("it is a bound on both sides of the range given"));
    }

    private Judgement byUsual(Value.Quantity quantity) {
        var unit = unit(quantity.unit());
        if (unit.isEmpty()) {
            return new Judgement.Open(noUnit(quantity));
        }
        if (test.range().isEmpty()) {
            return new Judgement.Open("no range is given with it, and none is known");
        }
        if (age.isKnown() && age.fromYears() < ADULT) {
            return new Judgement.Open(
                    "no range is given with it, and the known one is of adults, not of children");
        }
        var usual = test.range().map(UsualRange::unit).orElse("");
        var range = test.range().map(Bounds::of).orElseThrow();
        var number = TestUnits.convert(test, quantity.number(), unit.orElseThrow(), usual);
        if (number.isEmpty()) {
            return new Judgement.Open("its unit can't be converted to " + usual);
        }
        return inReach(number.orElseThrow(), range)
                .flatMap(one -> range.verdict(one, quantity.comparison()))
                .<Judgement>map(verdict -> made(quantity, range, verdict, Yardstick.USUAL_RANGE))
                .orElse(new Judgement.Open("it can't be told on which side of the range it is"));
    }

    /// Below zero is nothing but what has a range there.
    private static Optional<BigDecimal> inReach(BigDecimal number, Bounds range) {
        boolean negative = range.low().map(bound -> bound.signum() < 0).orElse(false);
        return number.signum() < 0 && !negative ? Optional.empty() : Optional.of(number);
    }

    private Judgement byFlag(Flag flag, Value.Quantity quantity, Judgement usual) {
        if (flag == Flag.ABNORMAL
                && usual instanceof Judgement.Made made
                && flag.allows(made.verdict())) {
            return made;
        }
        return byFlag(flag, words(quantity));
    }

    private static Judgement byFlag(Flag flag, String what) {
        return flag.verdict()
                .<Judgement>map(verdict ->
                        new Judgement.Made(
                                verdict,
                                Yardstick.FLAG,
                                what + ", called " + verdict.words() + " in the record",
                                Judgement.Sides.BOTH))
                .orElse(new Judgement.Open("the record calls it abnormal, but not how"));
    }

    /// The same judgement, unless the laboratory says otherwise.
    private Judgement agreed(Judgement.Made made) {
        boolean against =
                measurement.flag().isPresent()
                        && !measurement.flag().orElseThrow().allows(made.verdict());
        return against
                ? new Judgement.Open(
                        "contradiction: what the record calls it is not what its own figures"
                                + " say")
                : made;
    }

    private Judgement.Made made(
            Value.Quantity quantity, Bounds range, Verdict verdict, Yardstick yardstick) {
        var whose =
                yardstick == Yardstick.GIVEN_RANGE
                        ? " (given)"
                        : " (reference range of " + rangeSource + ")";
        return new Judgement.Made(
                verdict,
                yardstick,
                words(quantity) + ", " + range.beside(verdict, quantity.unit()) + whose,
                range.sides());
    }

    private static String words(Value.Quantity quantity) {
        return (quantity.comparison().sign()
                        + Bounds.plain(quantity.number())
                        + " "
                        + quantity.unit())
                .strip();
    }

    private Optional<String> unit(String text) {
        if (!text.isBlank()) {
            return Units.parse(text);
        }
        return TestUnits.isUnitless(test.unit()) ? Optional.of(test.unit()) : Optional.empty();
    }

    private static String noUnit(Value.Quantity quantity) {
        return quantity.unit().isBlank() ? "it has no unit" : "its unit isn't known";
    }
}
