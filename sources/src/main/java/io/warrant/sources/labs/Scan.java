package io.warrant.sources.labs;

/// A place in a text that only moves forwards, within a window. All steps look at a bounded number
/// of characters.
final class Scan {

    private final String text;
    private final int limit;
    private int at;

    /// @param at where it starts
    /// @param window how many characters it may look at
    Scan(String text, int at, int window) {
        this.text = text;
        this.at = at;
        limit = Math.min(text.length(), at + window);
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = Math.min(place, limit);
    }

    boolean isAtEnd() {
        return at >= limit;
    }

    /// The character some places on, or a line break behind the end.
    char peek(int ahead) {
        return at + ahead < limit && at + ahead >= 0 ? text.charAt(at + ahead) : '\n';
    }

    /// The character before this place, or a line break.
    char before() {
        return at > 0 ? text.charAt(at - 1) : '\n';
    }

    /// Passes blanks and at most one line break.
    void skipBlanks() {
        boolean broken = false;
        while (!isAtEnd() && isBlank(peek(0)) && !(broken && peek(0) == '\n')) {
            broken |= peek(0) == '\n';
            at++;
        }
    }

    /// Passes a character if it is there.
    boolean accept(char wanted) {
        boolean there = !isAtEnd() && peek(0) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /// Passes one of some characters if it is there.
    boolean acceptAny(String wanted) {
        boolean there = !isAtEnd() && wanted.indexOf(peek(0)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    /// Where the word of letters that starts here ends; here if none does.
    int wordEnd() {
        int end = at;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    String to(int end) {
        return text.substring(at, Math.min(end, limit));
    }

    int limit() {
        return limit;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
