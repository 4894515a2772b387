package io.warrant.engine.argument;

/// Something about the input or the knowledge that the reader of a result must know.
///
/// @param kind what it is
/// @param subject what it is about: a field, a term, a disease
/// @param text a sentence for a person
public record Notice(Kind kind, String subject, String text) {

    public enum Kind {
        /// Read, but used by no reasoning.
        IGNORED_INPUT,
        /// A term that the ontology lacks, left out because leaving it out was asked for.
        UNKNOWN_TERM,
        /// Two entries that can't both hold.
        CONTRADICTION,
        /// An entry was taken for another (a retired term for its replacement).
        REPLACED,
        /// What several sources say of one finding was brought together.
        COMBINED,
        /// How much what models saw counts in this patient.
        WEIGHED,
        /// The knowledge is of a limited kind.
        LIMITED_KNOWLEDGE
    }
}
