package io.warrant.engine.triage;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// How far a case points to a department, and what in it does.
///
/// @param department its name
/// @param share from 0 to 1: the mean of the findings' share and the leading diseases' share
/// @param findings the observed findings of its branches
/// @param diseases the leading diseases that bring findings of its branches, likeliest first
/// @param rows the rows of the table that led there, branches or codes; each an assumption
public record Pointing(
        String department,
        double share,
        List<TermId> findings,
        List<DiseaseId> diseases,
        List<String> rows) {

    public Pointing {
        findings = List.copyOf(findings);
        diseases = List.copyOf(diseases);
        rows = List.copyOf(rows);
    }
}
