package io.warrant.sources.osce;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A station of an objective structured clinical examination: what a patient would tell, and what
/// examinations and tests would show, each under the name by which it is asked for.
///
/// @param line where it stands in its file, from 1
/// @param task what the candidate is told to do
/// @param results by the kind of what is asked, then by name, in the order of the file
/// @param diagnosis the right diagnosis, in words
public record OsceStation(
        long line, String task, Map<Kind, SequencedMap<String, String>> results, String diagnosis) {

    /// The kinds of what can be asked for.
    public enum Kind {
        HISTORY,
        EXAMINATION,
        TEST
    }

    public OsceStation {
        var copy = new EnumMap<Kind, SequencedMap<String, String>>(Kind.class);
        for (var kind : Kind.values()) {
            var named = results.getOrDefault(kind, new LinkedHashMap<>());
            copy.put(kind, Collections.unmodifiableSequencedMap(new LinkedHashMap<>(named)));
        }
        results = Collections.unmodifiableMap(copy);
    }

    /// What can be asked for of a kind, by name; perhaps nothing.
    public SequencedMap<String, String> of(Kind kind) {
        return results.getOrDefault(kind, new LinkedHashMap<>());
    }
}
