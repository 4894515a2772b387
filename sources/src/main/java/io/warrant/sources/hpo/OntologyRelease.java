package io.warrant.sources.hpo;

import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;

import java.util.List;

/// The terms of one release of an ontology.
///
/// @param source the release
/// @param terms the terms in use
/// @param retired alternative ids and obsolete terms
public record OntologyRelease(Source source, List<Term> terms, List<Retired> retired) {

    public OntologyRelease {
        terms = List.copyOf(terms);
        retired = List.copyOf(retired);
    }

    /// The name that an obsolete term had before `obsolete` was put in front of it.
    static String labelInUse(String label) {
        return label.startsWith("obsolete ") ? label.substring("obsolete ".length()) : label;
    }
}
