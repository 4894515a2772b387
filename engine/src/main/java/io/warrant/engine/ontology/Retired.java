package io.warrant.engine.ontology;

import java.util.List;

/// An identifier that is no longer in use: an alternative id (merged into another term) or an
/// obsolete term.
///
/// @param id the retired identifier
/// @param label the name it had, or an empty text
/// @param replacement the terms that replace it exactly (one), or that are only worth considering
///   (none is certain)
/// @param certain whether the ontology itself says that the single replacement means the same
public record Retired(TermId id, String label, List<TermId> replacement, boolean certain) {

    public Retired {
        replacement = List.copyOf(replacement);
        if (certain && replacement.size() != 1) {
            throw new IllegalArgumentException(
                    id + " can't be replaced with certainty by " + replacement + ".");
        }
    }
}
