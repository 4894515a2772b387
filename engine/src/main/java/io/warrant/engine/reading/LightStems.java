package io.warrant.engine.reading;

/// Takes the commonest endings from words of languages other than English, so that plural and
/// gender don't count. Lighter than a full stemmer: what is cut too far would bring together what
/// doesn't belong together.
final class LightStems {

    private static final int LEAST = 4;

    private LightStems() {}

    static String of(String word, Language language) {
        return switch (language) {
            case ES, PT, IT, FR -> cut(word, "s", "e", "a", "o", "i");
            case DE, NL -> cut(word, "s", "n", "r", "e");
            case EN, JA, ZH -> word;
        };
    }

    /// Takes each of the endings once, in this order.
    private static String cut(String word, String... endings) {
        var stem = word;
        for (var ending : endings) {
            if (stem.length() > LEAST && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - 1);
            }
        }
        return stem;
    }
}
