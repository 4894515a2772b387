package io.warrant.app.markdown;

import java.util.regex.Pattern;

/// Markdown that grows. Whatever comes from a case or a source is escaped, so that it is shown and
/// does nothing.
final class Markdown {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String text) {
        return paragraph("#".repeat(level) + " " + text);
    }

    Markdown paragraph(String text) {
        out.append(text).append("\n\n");
        return this;
    }

    Markdown item(String text) {
        out.append("- ").append(text).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Markdown blank() {
        out.append('\n');
        return this;
    }

    /// Text as it stands, on one line.
    static String escape(String text) {
        return MARKUP.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
