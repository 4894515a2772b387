package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// What a coded concept stands for.
sealed interface Meaning {

    /// A term.
    ///
    /// @param coded whether a code says so, rather than a name
    record OfTerm(TermId term, boolean coded) implements Meaning {}

    /// A disease, by each of the catalogues' entries that are exactly it.
    record OfDisease(List<Diagnosis> diagnoses) implements Meaning {}

    /// Nothing that the knowledge has.
    ///
    /// @param reason why, as a clause
    record Unknown(String reason) implements Meaning {}
}
