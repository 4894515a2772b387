package io.warrant.sources.fhir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A measurement as a record states it.
///
/// @param loinc its LOINC codes, perhaps none
/// @param name what the record calls it, or an empty text
/// @param value the result
/// @param range what is normal, where the record states just one such range
/// @param interpretation codes of HL7's ObservationInterpretation, such as `H` or `POS`
/// @param place its place in the record, such as `entry[3].resource.component[0]`
public record Measured(
        List<String> loinc,
        String name,
        Value value,
        Optional<Range> range,
        List<String> interpretation,
        String place) {

    public Measured {
        loinc = List.copyOf(loinc);
        interpretation = List.copyOf(interpretation);
    }

    /// A result.
    public sealed interface Value permits Amount, Words {}

    /// A number.
    ///
    /// @param number finite
    /// @param comparator `<`, `<=`, `>=` or `>` where the true value lies beyond the number, or an
    ///   empty text
    /// @param unit the UCUM code, else the unit as written, or an empty text
    public record Amount(double number, String comparator, String unit) implements Value {}

    /// Words, such as `positive`.
    public record Words(String words) implements Value {}

    /// A range of normal values; either end may be open.
    ///
    /// @param unit the UCUM code, else the unit as written, or an empty text
    /// @param text the range in words, or an empty text
    public record Range(OptionalDouble low, OptionalDouble high, String unit, String text) {}
}
