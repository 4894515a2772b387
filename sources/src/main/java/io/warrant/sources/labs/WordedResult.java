package io.warrant.sources.labs;

import io.warrant.engine.laboratory.Verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What results in words come to. A trace, a borderline or an indeterminate result is neither
/// positive nor negative.
final class WordedResult {

    private static final Map<String, Verdict> VERDICTS = new TreeMap<>();

    static {
        put(
                Verdict.POSITIVE,
                "positive",
                "pos",
                "+",
                "++",
                "+++",
                "++++",
                "1+",
                "2+",
                "3+",
                "4+",
                "detected",
                "present",
                "reactive",
                "strongly positive",
                "weakly positive");
        put(
                Verdict.NEGATIVE,
                "negative",
                "neg",
                "not detected",
                "undetected",
                "undetectable",
                "absent",
                "nonreactive",
                "non-reactive",
                "not present",
                "none detected",
                "not reactive");
        put(Verdict.NORMAL, "normal", "within normal limits", "within normal range", "wnl");
        put(Verdict.LOW, "low", "decreased", "reduced");
        put(Verdict.HIGH, "high", "elevated", "increased", "raised");
    }

    private WordedResult() {}

    private static void put(Verdict verdict, String... words) {
        List.of(words).forEach(word -> VERDICTS.put(word, verdict));
    }

    static Optional<Verdict> verdict(String words) {
        return words.length() > Units.LONGEST
                ? Optional.empty()
                : Optional.ofNullable(VERDICTS.get(words.strip().toLowerCase(Locale.ROOT)));
    }
}
