package io.warrant.sources.labs;

import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.Unread;

import java.util.List;

/// What one file says of laboratory tests.
///
/// @param source the release
/// @param terms which results stand for which terms
/// @param ranges names, units and ranges of tests
/// @param unread what could not be taken over
public record LabRelease(
        Source source, List<LabTermRow> terms, List<LabRangeRow> ranges, List<Unread> unread) {

    public LabRelease {
        terms = List.copyOf(terms);
        ranges = List.copyOf(ranges);
        unread = List.copyOf(unread);
    }
}
