package io.warrant.engine.guideline;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in what a model hands out.
final class Templates {

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\{\\s*\\$(\\w+(?:\\.\\d+)*)(?:\\|[^|{}]*\\|)?(?:\\.([a-zA-Z]\\w*))?\\s*}");

    private Templates() {}

    /// @param json in whose texts values are put, escaped
    static String fill(String json, Function<String, Value> values) {
        return PLACE.matcher(json).replaceAll(found -> quoted(found, values));
    }

    private static String quoted(MatchResult found, Function<String, Value> values) {
        var value = values.apply(found.group(1));
        var part =
                found.group(2) == null
                        ? value
                        : Attribute.of(found.group(2))
                                .map(attribute -> Attributes.read(value, attribute))
                                .orElse(Values.MISSING);
        return Matcher.quoteReplacement(part.isMissing() ? "" : escaped(part.text()));
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
