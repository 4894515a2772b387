package io.warrant.sources.labs;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.laboratory.LabTest;

import java.math.BigDecimal;
import java.util.List;

/// A value that a record reports.
///
/// @param tests the tests it may be of, the likeliest first; one at least
/// @param unit as written, or in UCUM; empty where there is none
public record Reported(List<LabTest> tests, BigDecimal number, String unit, Origin origin) {

    public Reported {
        tests = List.copyOf(tests);
    }
}
