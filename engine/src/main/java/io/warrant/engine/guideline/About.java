package io.warrant.engine.guideline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who wrote a model, for what, and on what grounds.
///
/// @param language the one it was written in, such as `en`
/// @param state of its life-cycle, in its author's words
/// @param references the literature, as one text
/// @param details by language
public record About(
        String language,
        String state,
        Author author,
        List<String> contributors,
        String references,
        SortedMap<String, Detail> details) {

    public record Author(String name, String organisation, String date) {}

    /// What a model is for, in one language.
    public record Detail(
            String purpose, String use, String misuse, List<String> keywords, String copyright) {

        static final Detail NONE = new Detail("", "", "", List.of(), "");

        public Detail {
            keywords = List.copyOf(keywords);
        }
    }

    public About {
        contributors = List.copyOf(contributors);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /// In the language asked for, else in English, else in the author's.
    public Detail detail(String wanted) {
        var found = details.get(wanted);
        if (found == null) {
            found = details.get("en");
        }
        return found == null ? details.getOrDefault(language, Detail.NONE) : found;
    }
}
