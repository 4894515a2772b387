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
        var choices = new ArrayList<>(List.of(phrase.substring(open + 1, close).split("\\|")));
        if (optional) {
            choices.add("");
        }
        var all = new ArrayList<String>();
        for (var rest : of(phrase.substring(close + (optional ? 2 : 1)))) {
            for (var choice : choices) {
                var whole = phrase.substring(0, open) + " " + choice + " " + rest;
                all.add(whole.strip().replaceAll("\\s+", " "));
            }
        }
        return all;
    }
}
