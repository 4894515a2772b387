package io.warrant.engine.guideline;

import java.util.List;

/// A part of the record, an archetype, that a model reads or writes.
///
/// @param model the archetype
/// @param predicates conditions that an instance must meet to be read
public record Binding(
        String code,
        boolean isInput,
        String model,
        List<Element> elements,
        List<String> predicates) {

    public Binding {
        elements = List.copyOf(elements);
        predicates = List.copyOf(predicates);
    }
}
