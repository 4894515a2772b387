package io.warrant.engine.reading;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/// What terms are called in another language than English, to be shown. Not every term has such a
/// label. Immutable and safe for use by several threads.
public final class Labels {

    private final int[] terms;
    private final Texts texts;

    private Labels(int[] terms, Texts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    private static String section(Language language) {
        return "lexicon." + language + ".label";
    }

    /// The labels in a language, or empty where the knowledge keeps none to be shown.
    public static Optional<Labels> of(Columns columns, Language language) {
        var name = section(language);
        return columns.has(name + ".term")
                ? Optional.of(new Labels(columns.intArray(name + ".term"), columns.texts(name)))
                : Optional.empty();
    }

    /// @param labels by the index of the term
    public static void write(
            Language language, SortedMap<Integer, String> labels, ColumnsBuilder out) {
        out.ints(
                section(language) + ".term",
                labels.keySet().stream().mapToInt(Integer::intValue).toArray());
        out.texts(section(language), new ArrayList<>(labels.values()));
    }

    /// The label of a term, or empty where it has none.
    public Optional<String> label(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? Optional.empty() : Optional.of(texts.get(at));
    }

    /// How many terms have one.
    public int size() {
        return terms.length;
    }

    /// @param at from 0 to [#size] - 1
    public int term(int at) {
        return terms[at];
    }

    /// @param at from 0 to [#size] - 1
    public String text(int at) {
        return texts.get(at);
    }
}
