package io.warrant.engine.reading;

import java.util.TreeSet;

/// What is left of English words when their order and endings don't count: for telling whether two
/// phrases are the same to a [NoteReader].
public final class WordKey {

    private WordKey() {}

    public static String of(String words) {
        var stems = new TreeSet<String>();
        for (var word : Splitter.words(words, Language.EN)) {
            stems.add(Stems.of(word));
        }
        return String.join(" ", stems);
    }
}
