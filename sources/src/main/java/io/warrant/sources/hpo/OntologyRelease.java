package io.warrant.sources.hpo;

import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// The terms of one release of an ontology.
///
/// @param source the release
/// @param terms the terms in use
/// @param retired alternative ids and obsolete terms
/// @param references what other systems call the terms in use
public record OntologyRelease(
        Source source, List<Term> terms, List<Retired> retired, List<Reference> references) {

    /// A term and its code in another system.
    ///
    /// @param code the system's prefix as the ontology writes it, colon and code, such as
    ///   `SNOMEDCT_US:82525005`
    public record Reference(TermId term, String code) {}

    public OntologyRelease {
        terms = List.copyOf(terms);
        retired = List.copyOf(retired);
        references = List.copyOf(references);
    }

    /// A release that names no codes of other systems.
    public OntologyRelease(Source source, List<Term> terms, List<Retired> retired) {
        this(source, terms, retired, List.of());
    }

    /// The name that an obsolete term had before `obsolete` was put in front of it.
    static String labelInUse(String label) {
        return label.startsWith("obsolete ") ? label.substring("obsolete ".length()) : label;
    }
}
