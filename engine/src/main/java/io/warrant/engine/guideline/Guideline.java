package io.warrant.engine.guideline;

import java.util.List;

/// A computable criterion, score or calculator.
///
/// @param id such as `CURB-65.v1`
/// @param concept the code whose term is its name
public record Guideline(
        String id, String concept, About about, List<Binding> bindings, Logic logic, Terms terms) {

    public Guideline {
        bindings = List.copyOf(bindings);
    }

    /// Its name in a language, or its id without the version.
    public String name(String language) {
        return terms.term(concept, language)
                .map(Term::text)
                .orElseGet(() -> id.replaceFirst("\\.v\\d.*$", "").replace('_', ' '));
    }

    /// What an element, rule or variable is called.
    public String term(String code, String language) {
        return terms.term(code, language).map(Term::text).map(String::strip).orElse(code);
    }
}
