package io.warrant.engine.guideline;

import java.util.regex.Pattern;

/// Where a literal that starts at some place of an expression ends.
final class Literal {

    private static final Pattern NEGATIVE = Pattern.compile("\\(-\\d*\\.?\\d+\\)");
    private static final Pattern PROPORTION = Pattern.compile(",\\d+(?:\\.\\d+)?,[0-4](?![\\w.])");
    private static final String IN_CODE = "_-.\\";

    private Literal() {}

    /// The end of `terminology::code`, or -1 if there is none.
    static int code(String text, int from) {
        int colons = run(text, from);
        if (colons == from || !text.startsWith("::", colons)) {
            return -1;
        }
        int end = run(text, colons + 2);
        return end == colons + 2 ? -1 : end;
    }

    private static int run(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || IN_CODE.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /// The end of `(-12.5)`, or -1.
    static int negative(String text, int from) {
        return text.startsWith("(-", from) ? end(NEGATIVE, text, from) : -1;
    }

    /// The end of what makes `96` in `96,100,2` a proportion, from the first comma, or -1.
    static int proportion(String text, int from) {
        return text.startsWith(",", from) ? end(PROPORTION, text, from) : -1;
    }

    private static int end(Pattern form, String text, int from) {
        var matcher = form.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// The end of a date with or without a time, or -1.
    static int date(String text, int from) {
        if (!shaped(text, from, "dddd-dd-dd")) {
            return -1;
        }
        int end = from + 10;
        if (!shaped(text, end, "Tdd:dd")) {
            return end;
        }
        end += 6;
        end += shaped(text, end, ":dd") ? 3 : 0;
        if (shaped(text, end, ".d")) {
            end++;
            while (shaped(text, end, "d")) {
                end++;
            }
        }
        if (shaped(text, end, "Z")) {
            return end + 1;
        }
        return shaped(text, end, "+dd:dd") || shaped(text, end, "-dd:dd") ? end + 6 : end;
    }

    private static boolean shaped(String text, int from, String shape) {
        if (from + shape.length() > text.length()) {
            return false;
        }
        for (int at = 0; at < shape.length(); at++) {
            char c = text.charAt(from + at);
            boolean fits = shape.charAt(at) == 'd' ? c >= '0' && c <= '9' : c == shape.charAt(at);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
