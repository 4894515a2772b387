package io.warrant.sources.files;

/// Words of a file that nobody vouches for, as they may stand in a message: on one line, and
/// without what could upset a terminal.
public final class PrintableText {

    private PrintableText() {}

    /// A text without line breaks and control characters.
    public static String of(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().map(c -> isPrintable(c) ? c : ' ').forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    /// The same in quotes, cut where it is too long.
    ///
    /// @param longest how many characters are shown at most
    public static String quoted(String text, int longest) {
        var line = of(text);
        return "'" + (line.length() <= longest ? line : clip(line, longest) + "…") + "'";
    }

    private static String clip(String line, int longest) {
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end);
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
