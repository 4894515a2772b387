package io.warrant.sources.corpora;

import java.util.List;

/// A text with what people marked in it.
///
/// @param name what the corpus calls it
public record MarkedText(String name, String text, List<Mark> marks) {

    public MarkedText {
        marks = List.copyOf(marks);
    }
}
