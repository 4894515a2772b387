package io.warrant.sources.labs;

import io.warrant.engine.clinical.Origin;

import java.util.Optional;

/// A laboratory value or a vital sign, as a record gives it.
///
/// @param loinc its LOINC code, where the record has one
/// @param name the name of the test in the record; looked up where there is no code
/// @param value what was measured
/// @param given the normal range that the record gives along with it
/// @param flag what the laboratory said of it
/// @param origin where in the record it stands
public record Measurement(
        Optional<String> loinc,
        String name,
        Value value,
        Optional<ReferenceRange> given,
        Optional<Flag> flag,
        Origin origin) {}
