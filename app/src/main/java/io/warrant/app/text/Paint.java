package io.warrant.app.text;

/// What a piece of text is, and the ANSI code that shows it.
public enum Paint {
    HEADING("1"),
    NAME("1"),
    FOR("32"),
    AGAINST("31"),
    FAINT("2"),
    DOUBT("33");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on(String text, Style style) {
        return style.colours() && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
