package io.warrant.engine.argument;

import io.warrant.engine.ontology.TermId;

import java.util.List;

/// A published patient with the claimed disease, beside this one.
///
/// @param id what names the patient within the publication
/// @param publications where the patient was published, such as `PMID:123`; perhaps none
/// @param similarity how alike the two are, from 0 to 1, see [io.warrant.engine.reasoning.Reasoner]
/// @param shared findings of that patient which this one shows, or a kind of them
/// @param missing findings of that patient which this one isn't known to show
/// @param extra findings of this patient which that one wasn't reported to show
public record Precedent(
        String id,
        List<String> publications,
        double similarity,
        List<TermId> shared,
        List<TermId> missing,
        List<TermId> extra) {

    public Precedent {
        publications = List.copyOf(publications);
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }
}
