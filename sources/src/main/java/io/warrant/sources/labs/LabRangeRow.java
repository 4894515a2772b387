package io.warrant.sources.labs;

import io.warrant.engine.laboratory.UsualRange;
import io.warrant.sources.releases.Place;

import java.util.Optional;
import java.util.OptionalDouble;

/// A row on one test, as far as it can be relied on.
///
/// @param code the LOINC code
/// @param title LOINC's long name
/// @param unit in UCUM, or an empty text
public record LabRangeRow(
        String code,
        String title,
        String unit,
        Optional<UsualRange> range,
        OptionalDouble molarMass,
        Place place) {}
