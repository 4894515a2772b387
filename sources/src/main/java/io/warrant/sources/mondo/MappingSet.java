package io.warrant.sources.mondo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.Unread;

import java.util.List;

/// One file of mappings.
///
/// @param source the release
/// @param mappings its rows
/// @param unread rows that are no links
public record MappingSet(Source source, List<Mapping> mappings, List<Unread> unread) {

    public MappingSet {
        mappings = List.copyOf(mappings);
        unread = List.copyOf(unread);
    }

    /// One row: a Mondo id, how the other catalogue's entry compares with it (`exact`, `broader`:
    /// the other is broader, `narrower`, `related`), and that entry.
    public record Mapping(DiseaseId mondo, String relation, DiseaseId other) {}
}
