package io.warrant.engine.calculator;

/// What sort of calculator it is.
public enum Kind {
    EQUATION("equation"),
    RULE("score"),
    DATE("date");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
