package io.warrant.sources.releases;

import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Source;

import java.util.Comparator;
import java.util.List;

/// What one release says of one topic.
///
/// @param topic what it is about, the same for all releases of which only the newest counts
/// @param source the release
/// @param diseases the diseases it names, each once, with what it says of them
/// @param annotations its rows on diseases and terms, in the file's order
/// @param unread what could not be taken over
public record Release(
        String topic,
        Source source,
        List<Disease> diseases,
        List<Annotation> annotations,
        List<Unread> unread) {

    /// The version of a release that tells no date.
    public static final String UNDATED = "undated";

    /// Newer versions first; dates as the files write them, undated ones last.
    public static final Comparator<String> NEWEST_FIRST =
            Comparator.comparing((String version) -> version.equals(UNDATED))
                    .thenComparing(Comparator.reverseOrder());

    public Release {
        diseases = List.copyOf(diseases);
        annotations = List.copyOf(annotations);
        unread = List.copyOf(unread);
    }
}
