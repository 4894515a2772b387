package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.reading.Reading;

import java.util.List;

/// Reads the findings in a text.
@FunctionalInterface
public interface NoteReading {

    /// Reads no text, and says so of each.
    NoteReading NONE =
            (document, _, _) ->
                    new Reading(
                            List.of(), List.of(new Ignored(document, "written notes aren't read")));

    /// @param document the text's place in the record, for the origins of what it mentions
    /// @param text the whole text; origins count its characters (of HTML, those left when the tags
    ///   are gone)
    Reading read(String document, String text, Patient patient);
}
