package io.warrant.app.text;

/// How text is laid out.
///
/// @param width columns per line, at least 40
/// @param colours whether to colour it, with ANSI codes
/// @param unicode whether other characters than ASCII can be shown
public record Style(int width, boolean colours, boolean unicode) {

    /// What a pipe gets.
    public static final Style PLAIN = new Style(80, false, true);

    public Style {
        width = Math.max(40, width);
    }
}
