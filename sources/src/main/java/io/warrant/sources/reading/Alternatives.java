package io.warrant.sources.reading;

import java.util.ArrayList;
import java.util.List;

/// Writes out what a phrase with alternatives stands for: `(is|was) (not)? seen` is "is seen", "is
/// not seen", "was seen" and "was not seen".
final class Alternatives {

    private Alternatives() {}

    static List<String> of(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0) {
            return List.of(phrase.strip());
        }
        int close = phrase.indexOf(')', open);
        if (close < 0) {
            throw new IllegalArgumentException("'" + phrase + "' lacks a closing bracket.");
        }
        boolean optional = phrase.startsWith("?", close + 1);
        var choices = split(phrase.substring(open + 1, close));
        if (optional) {
            choices.add("");
        }
        var before = phrase.substring(0, open).strip();
        var all = new ArrayList<String>();
        for (var rest : of(phrase.substring(close + (optional ? 2 : 1)))) {
            for (var choice : choices) {
                all.add(join(join(before, choice.strip()), rest));
            }
        }
        return all;
    }

    // By hand, since patterns take long at the start of a program, and every note needs this.
    private static List<String> split(String choices) {
        var all = new ArrayList<String>();
        int from = 0;
        for (int bar = choices.indexOf('|'); bar >= 0; bar = choices.indexOf('|', from)) {
            all.add(choices.substring(from, bar));
            from = bar + 1;
        }
        all.add(choices.substring(from));
        return all;
    }

    private static String join(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + " " + b;
    }
}
