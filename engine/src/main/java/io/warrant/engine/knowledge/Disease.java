package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;

import java.util.List;

/// A disease as one catalogue describes it, and what other catalogues say of the same one. Linked,
/// never merged.
///
/// @param id its identifier
/// @param label its name
/// @param links the same or a related disease in other catalogues
/// @param prevalences what is stated of how common it is
/// @param genes the genes that sources tie to it
public record Disease(
        DiseaseId id,
        String label,
        List<Link> links,
        List<Prevalence> prevalences,
        List<Gene> genes) {

    public Disease {
        links = List.copyOf(links);
        prevalences = List.copyOf(prevalences);
        genes = List.copyOf(genes);
    }

    /// A tie to another catalogue's entry.
    ///
    /// @param target the other identifier
    /// @param relation how their meanings compare: `exact`, `broader` (the target is broader),
    ///   `narrower`, `related`
    /// @param source the release that says so
    public record Link(DiseaseId target, String relation, Source source) {}

    /// How common the disease is, as one row states it.
    ///
    /// @param type what was counted, such as `Point prevalence`
    /// @param band the class, such as `1-9 / 100 000`
    /// @param place where
    /// @param reference publications, or the source's own assessment
    /// @param source the release
    public record Prevalence(
            String type, String band, String place, String reference, Source source) {}

    /// A gene tied to the disease.
    public record Gene(String symbol, String relation, Source source) {}
}
