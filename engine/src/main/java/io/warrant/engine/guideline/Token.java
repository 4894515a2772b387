package io.warrant.engine.guideline;

/// A word of an expression.
///
/// @param text what it says: without quotes and bars
record Token(Kind kind, String text, int at) {

    enum Kind {
        VARIABLE,
        LABEL,
        CONSTANT,
        WORD,
        PATH,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
    }
}
