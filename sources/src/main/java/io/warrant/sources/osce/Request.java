package io.warrant.sources.osce;

import io.warrant.engine.consultation.Effort;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.osce.OsceStation.Kind;

import java.util.List;

/// What can be asked for by name: a part of the history, an examination or a test.
///
/// @param id how it is called here
/// @param kind what is asked
/// @param effort what it takes
/// @param names what clinicians call it
/// @param shows which findings it may show, and all that is more special
public record Request(String id, Kind kind, Effort effort, List<String> names, List<TermId> shows) {

    public Request {
        names = List.copyOf(names);
        shows = List.copyOf(shows);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(id + " has no name to ask for.");
        }
    }

    /// The name it is asked for by.
    public String name() {
        return names.getFirst();
    }
}
