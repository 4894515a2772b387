package io.warrant.app.json;

/// Halves of characters without the other half, which a record may hold and UTF-8 can't.
final class Surrogates {

    private Surrogates() {}

    /// A text in which each such half has become a question mark, as Java's encoders have it.
    static String paired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= 0xd800 && point <= 0xdfff ? '?' : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
