package io.warrant.engine.reading;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a language's words are for, where it isn't to name a finding.
///
/// @param fillers words that a name may have or lack, such as "of" and "the"
/// @param modifiers words that a note may put into a name without changing what it names, such as
///   "left" and "mild"
/// @param same groups of words that mean the same within a name, such as "renal" and "kidney"
/// @param joins words between things of the same kind: "and", "or"
/// @param normal words that say that something is as it should be
/// @param names further names of terms, by the term's id
/// @param opposites names of the absence of a finding, such as "afebrile", by the finding's id
public record WordLists(
        List<String> fillers,
        List<String> modifiers,
        List<List<String>> same,
        List<String> joins,
        List<String> normal,
        SortedMap<String, List<String>> names,
        SortedMap<String, List<String>> opposites) {

    public static final WordLists NONE =
            new WordLists(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new TreeMap<>(),
                    new TreeMap<>());

    public WordLists {
        fillers = List.copyOf(fillers);
        modifiers = List.copyOf(modifiers);
        same = same.stream().map(List::copyOf).toList();
        joins = List.copyOf(joins);
        normal = List.copyOf(normal);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        opposites = Collections.unmodifiableSortedMap(new TreeMap<>(opposites));
    }
}
