package io.warrant.sources.fhir;

import io.warrant.sources.files.PrintableText;

/// How words of a record may stand in a reason: short, and on one line.
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    /// The words in quotes. Of a whole document, only its beginning is looked at.
    static String of(String words) {
        var beginning = new StringBuilder(Math.min(words.length(), 4 * LONGEST));
        words.codePoints().limit(4 * LONGEST).forEach(beginning::appendCodePoint);
        return PrintableText.quoted(beginning.toString(), LONGEST);
    }
}
