package io.warrant.perception.sheets;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line into fields.
final class Fields {

    static final int MOST_COLUMNS = 20_000;

    private Fields() {}

    /// What is wrong with a line.
    static InvalidCaseException bad(String name, int line, String what) {
        return new InvalidCaseException("%s line %d: %s".formatted(name, line, what));
    }

    /// Whether a quote is still open at the end of what was read, so that the next line belongs to
    /// it.
    static boolean open(CharSequence text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    /// Fields of CSV: parted by commas, quoted by `"`, which is doubled inside.
    static List<String> csv(String text) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }

    /// Fields of ARFF: parted by commas, tabs or blanks, quoted by `'` or `"`, with `\` before a
    /// quote inside.
    ///
    /// @param blanks whether blanks part fields too
    static List<String> arff(String name, int line, String text, boolean blanks) {
        var fields = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            at = skip(text, at);
            if (at >= text.length()) {
                break;
            }
            var field = new StringBuilder();
            char quote = text.charAt(at);
            if (quote == '\'' || quote == '"') {
                at = quoted(name, line, text, at, field);
            } else {
                int start = at;
                while (at < text.length() && !parts(text.charAt(at), blanks)) {
                    at++;
                }
                field.append(text.substring(start, at).strip());
            }
            fields.add(field.toString());
            at = skip(text, at);
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                if (skip(text, at) == text.length()) {
                    fields.add("");
                }
            }
        }
        return fields;
    }

    private static int quoted(String name, int line, String text, int at, StringBuilder field) {
        char quote = text.charAt(at);
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != quote) {
            if (text.charAt(next) == '\\' && next + 1 < text.length()) {
                next++;
            }
            field.append(text.charAt(next++));
        }
        if (next >= text.length()) {
            throw bad(name, line, "a quote isn't closed. Add the quote.");
        }
        return next + 1;
    }

    private static boolean parts(char c, boolean blanks) {
        return c == ',' || c == '\t' || (blanks && c == ' ');
    }

    private static int skip(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
