package io.warrant.engine.consultation;

import io.warrant.engine.ontology.TermId;

import java.util.List;

/// A procedure that makes findings observable.
///
/// @param id such as `MAXO:0010203`
/// @param label such as `echocardiography`
/// @param shows the terms that it can show, sorted; what is more special than one of them, too
public record Test(String id, String label, List<TermId> shows) {

    public Test {
        shows = List.copyOf(shows);
    }
}
