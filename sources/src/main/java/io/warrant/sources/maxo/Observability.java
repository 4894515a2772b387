package io.warrant.sources.maxo;

import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Place;
import io.warrant.sources.releases.Unread;

import java.util.List;

/// What one file says of procedures and the findings that they show.
///
/// @param source the release
/// @param rows one for each procedure and term
/// @param unread what could not be taken over
public record Observability(Source source, List<Row> rows, List<Unread> unread) {

    public Observability {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// A procedure makes a finding observable.
    ///
    /// @param term the finding
    /// @param procedure id of the procedure, such as `MAXO:0010203`
    /// @param label its name
    /// @param place where the row stands
    public record Row(TermId term, String procedure, String label, Place place) {}
}
