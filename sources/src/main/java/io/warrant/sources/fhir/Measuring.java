package io.warrant.sources.fhir;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Turns an answer into a measurement in plain terms.
final class Measuring {

    private Measuring() {}

    /// The measurement, or empty where its value is of a kind that isn't read.
    static Optional<Measured> of(Answer answer) {
        return answer.value()
                .flatMap(Measuring::value)
                .map(value ->
                        new Measured(
                                loinc(answer.code()),
                                Concepts.name(answer.code()),
                                value,
                                range(answer.ranges()),
                                interpretation(answer.interpretation()),
                                answer.place()));
    }

    private static Optional<Measured.Value> value(Type value) {
        return switch (value) {
            case Quantity quantity -> amount(quantity);
            case IntegerType number when number.hasValue() ->
                    Optional.of(new Measured.Amount(number.getValue(), "", ""));
            case CodeableConcept concept -> words(words(concept));
            case StringType text -> words(Concepts.text(text.getValue()));
            case BooleanType flag when flag.hasValue() ->
                    words(flag.booleanValue() ? "true" : "false");
            default -> Optional.empty();
        };
    }

    private static Optional<Measured.Value> amount(Quantity quantity) {
        var number = number(quantity);
        return number.isPresent()
                ? Optional.of(
                        new Measured.Amount(
                                number.orElseThrow(),
                                quantity.hasComparator()
                                        ? Concepts.text(quantity.getComparator().toCode())
                                        : "",
                                unit(quantity)))
                : Optional.empty();
    }

    private static OptionalDouble number(Quantity quantity) {
        var value = quantity.getValue();
        return value != null && Double.isFinite(value.doubleValue())
                ? OptionalDouble.of(value.doubleValue())
                : OptionalDouble.empty();
    }

    private static String unit(Quantity quantity) {
        boolean ucum =
                quantity.hasCode()
                        && (!quantity.hasSystem()
                                || Systems.is(quantity.getSystem(), Systems.UCUM));
        return Concepts.text(ucum ? quantity.getCode() : quantity.getUnit());
    }

    private static Optional<Measured.Value> words(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(new Measured.Words(words.strip()));
    }

    private static String words(CodeableConcept concept) {
        var name = Concepts.name(concept);
        return name.isEmpty()
                ? concept.getCoding().stream()
                        .map(coding -> Concepts.text(coding.getCode()))
                        .findFirst()
                        .orElse("")
                : name;
    }

    private static List<String> loinc(CodeableConcept code) {
        return code.getCoding().stream()
                .filter(coding -> Systems.is(Concepts.text(coding.getSystem()), Systems.LOINC))
                .filter(coding -> coding.hasCode())
                .map(coding -> coding.getCode().strip())
                .distinct()
                .toList();
    }

    /// Of several ranges (by age, by sex, for treatment) none can be chosen safely.
    private static Optional<Measured.Range> range(List<ObservationReferenceRangeComponent> ranges) {
        var normal = ranges.stream().filter(Measuring::isNormal).toList();
        if (normal.size() != 1) {
            return Optional.empty();
        }
        var range = normal.getFirst();
        var unit = unit(range.hasLow() ? range.getLow() : range.getHigh());
        return Optional.of(
                new Measured.Range(
                        range.hasLow() ? number(range.getLow()) : OptionalDouble.empty(),
                        range.hasHigh() ? number(range.getHigh()) : OptionalDouble.empty(),
                        unit,
                        Concepts.text(range.getText())));
    }

    private static boolean isNormal(ObservationReferenceRangeComponent range) {
        return !range.hasType()
                || range.getType().getCoding().stream()
                        .anyMatch(coding -> Concepts.text(coding.getCode()).equals("normal"));
    }

    private static List<String> interpretation(List<CodeableConcept> interpretation) {
        return interpretation.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> coding.hasCode())
                .map(coding -> coding.getCode().strip())
                .distinct()
                .toList();
    }
}
