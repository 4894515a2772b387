package io.warrant.engine.ontology;

/// Another name of a term.
public record Synonym(String text, Scope scope, boolean lay) {

    /// How the name's meaning compares with the term's, as the ontology states it.
    public enum Scope {
        EXACT,
        NARROW,
        BROAD,
        RELATED
    }
}
