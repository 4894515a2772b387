package io.warrant.sources.ddxplus;

import java.util.List;

/// A condition of DDXPlus.
///
/// @param name its English name, by which patients and frequencies name it
/// @param codes its codes of ICD-10, in capitals; perhaps none
/// @param severity from 1, the worst, to 5; 0 where it isn't stated
/// @param evidences the names of the evidences that its patients may have
public record Condition(String name, List<String> codes, int severity, List<String> evidences) {

    public Condition {
        codes = List.copyOf(codes);
        evidences = List.copyOf(evidences);
    }
}
