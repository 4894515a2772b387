package io.warrant.sources.fhir;

/// How words of a record may stand in a reason: short, and on one line.
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    /// The words in quotes.
    static String of(String words) {
        var line = printable(words);
        return "'" + (line.length() <= LONGEST ? line : clip(line) + "…") + "'";
    }

    private static String clip(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end);
    }

    private static String printable(String words) {
        var out = new StringBuilder(Math.min(words.length(), 4 * LONGEST));
        words.codePoints()
                .limit(4 * LONGEST)
                .map(c -> isPrintable(c) ? c : ' ')
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
