package io.warrant.engine.guideline;

import java.util.List;

/// A place of the record that a model reads or writes.
///
/// @param code its name in the model, such as `gt0005`
/// @param path in the record
/// @param type as the model states it, such as `DV_ORDINAL`; mostly empty
/// @param allowed answers, as the model writes them
/// @param units as the model states them
public record Element(
        String code, String path, String type, List<String> allowed, List<String> units) {

    public Element {
        allowed = List.copyOf(allowed);
        units = List.copyOf(units);
    }
}
