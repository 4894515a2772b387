package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.reading.Reading;
import io.warrant.sources.labs.Comparison;
import io.warrant.sources.labs.Flag;
import io.warrant.sources.labs.LabValues;
import io.warrant.sources.labs.Measurement;
import io.warrant.sources.labs.Outcome;
import io.warrant.sources.labs.ReferenceRange;
import io.warrant.sources.labs.Value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Judges the measurements of a FHIR record by the laboratory tests that the knowledge holds.
public final class TestedLaboratory implements Laboratory {

    private final LabTests tests;
    private final LabValues values;

    public TestedLaboratory(LabTests tests) {
        this.tests = tests;
        values = LabValues.of(tests);
    }

    @Override
    public Reading interpret(Measured observation, Patient patient) {
        return switch (values.interpret(measurement(observation), patient)) {
            case Outcome.Understood(var mentions) -> new Reading(mentions, List.of());
            case Outcome.NotUnderstood(var ignored) -> new Reading(List.of(), List.of(ignored));
        };
    }

    private Measurement measurement(Measured observation) {
        var code =
                observation.loinc().stream()
                        .filter(loinc -> tests.byCode(loinc).isPresent())
                        .findFirst()
                        .or(() -> observation.loinc().stream().findFirst());
        return new Measurement(
                code,
                observation.name(),
                value(observation.value()),
                observation.range().flatMap(TestedLaboratory::range),
                observation.interpretation().stream()
                        .flatMap(flag -> Flag.of(flag).stream())
                        .findFirst(),
                new Origin.Entry(observation.place()));
    }

    private static Value value(Measured.Value value) {
        return switch (value) {
            case Measured.Amount(var number, var comparator, var unit) ->
                    new Value.Quantity(
                            BigDecimal.valueOf(number),
                            Comparison.of(comparator).orElse(Comparison.EXACT),
                            unit);
            case Measured.Words(var words) -> new Value.Worded(words);
        };
    }

    /// A range that is given in words alone isn't guessed at.
    private static Optional<ReferenceRange> range(Measured.Range range) {
        return range.low().isEmpty() && range.high().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReferenceRange(
                                number(range.low()), number(range.high()), range.unit()));
    }

    private static Optional<BigDecimal> number(OptionalDouble number) {
        return number.isPresent()
                ? Optional.of(BigDecimal.valueOf(number.getAsDouble()))
                : Optional.empty();
    }
}
