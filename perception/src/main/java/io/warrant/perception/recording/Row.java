package io.warrant.perception.recording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One patient's row of a table.
///
/// @param values by column, in the order of the table, as they stand in the file; a column without
///   a value isn't in it
public record Row(String document, Map<String, String> values) implements Recording {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String digest() {
        return new Digest("row " + values).close();
    }
}
