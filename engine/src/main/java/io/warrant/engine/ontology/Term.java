package io.warrant.engine.ontology;

import java.util.List;

/// A term with all that the ontology says of it.
///
/// @param id its identifier
/// @param label its preferred name
/// @param definition what it means, or an empty text where the ontology doesn't say
/// @param synonyms its other names
/// @param parents the terms it is directly a kind of
public record Term(
        TermId id, String label, String definition, List<Synonym> synonyms, List<TermId> parents) {

    public Term {
        synonyms = List.copyOf(synonyms);
        parents = List.copyOf(parents);
    }
}
