package io.warrant.sources.orphanet;

import io.warrant.engine.knowledge.Frequency;

import java.util.Optional;

/// Orphanet's classes of how often patients show a sign.
enum Occurrence {
    OBLIGATE("Obligate", 1, 1),
    VERY_FREQUENT("Very frequent", 0.8, 0.99),
    FREQUENT("Frequent", 0.3, 0.79),
    OCCASIONAL("Occasional", 0.05, 0.29),
    VERY_RARE("Very rare", 0.01, 0.04),
    EXCLUDED("Excluded", 0, 0);

    private final String word;
    private final double low;
    private final double high;

    Occurrence(String word, double low, double high) {
        this.word = word;
        this.low = low;
        this.high = high;
    }

    Frequency.Band band() {
        return new Frequency.Band(low, high);
    }

    /// Reads a class such as `Frequent (79-30%)`.
    static Optional<Occurrence> parse(String text) {
        int bracket = text.indexOf('(');
        var wanted = (bracket < 0 ? text : text.substring(0, bracket)).strip();
        for (var occurrence : values()) {
            if (occurrence.word.equalsIgnoreCase(wanted)) {
                return Optional.of(occurrence);
            }
        }
        return Optional.empty();
    }
}
