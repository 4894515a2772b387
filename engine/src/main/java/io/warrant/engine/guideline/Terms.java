package io.warrant.engine.guideline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of a model by language and code, and which codes of public terminologies its own codes
/// stand for.
public record Terms(
        SortedMap<String, SortedMap<String, Term>> byLanguage,
        SortedMap<String, List<Code>> bindings) {

    public Terms {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
    }

    /// The words for a code: in the language asked for, else in English, else in any.
    public Optional<Term> term(String code, String language) {
        return in(language, code)
                .or(() -> in("en", code))
                .or(() ->
                        byLanguage.keySet().stream()
                                .flatMap(other -> in(other, code).stream())
                                .findFirst());
    }

    private Optional<Term> in(String language, String code) {
        var words = byLanguage.getOrDefault(language, Collections.emptySortedMap());
        return Optional.ofNullable(words.get(code)).filter(term -> !term.text().isBlank());
    }

    /// The codes that an own code stands for.
    public List<Code> boundTo(String code) {
        return bindings.getOrDefault(code, List.of());
    }

    /// The languages, in alphabetical order.
    public List<String> languages() {
        return List.copyOf(((Map<String, ?>) byLanguage).keySet());
    }
}
