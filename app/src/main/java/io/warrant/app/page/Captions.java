package io.warrant.app.page;

import java.util.ArrayList;
import java.util.List;

/// Texts that must fit into a picture. What is cut off stands in full in the tables beside it.
final class Captions {

    private Captions() {}

    static String cut(String text, int most) {
        return length(text) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /// Up to so many lines, broken between words.
    static List<String> lines(String text, int most, int count) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            boolean full = length(line) + 1 + length(word) > most && !line.isEmpty();
            if (full && lines.size() < count - 1) {
                lines.add(cut(line.toString(), most));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(cut(line.toString(), most));
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
