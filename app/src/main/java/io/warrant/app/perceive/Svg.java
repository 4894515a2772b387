package io.warrant.app.perceive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// An SVG picture while it is drawn.
final class Svg {

    private static final int LONGEST_NAME = 8;

    private final StringBuilder out = new StringBuilder();

    /// @param width in pixels, as of the height
    Svg(int width, int height) {
        append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        append(width).append("\" height=\"").append(height);
        append("\" viewBox=\"0 0 ").append(width).append(" ").append(height);
        append("\" font-family=\"sans-serif\" font-size=\"19\" fill=\"#111\">");
    }

    /// Markup, or what was escaped.
    Svg append(String text) {
        out.append(text);
        return this;
    }

    Svg append(int number) {
        out.append(number);
        return this;
    }

    byte[] bytes() {
        return (out + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// The start of a name out of a file that nobody vouches for.
    static String escaped(String name) {
        var escaped = new StringBuilder();
        for (char each : name.substring(0, Math.min(LONGEST_NAME, name.length())).toCharArray()) {
            switch (each) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(each < ' ' || Character.isSurrogate(each) ? ' ' : each);
            }
        }
        return escaped.toString();
    }
}
