package io.warrant.sources.fhir;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of an HTML document: without tags, comments, styles and scripts, in one pass. What
/// ends a paragraph, a cell or a row ends a line.
final class HtmlText {

    private static final Set<String> LINES =
            Set.of(
                    "br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "h1", "h2", "h3",
                    "h4", "h5", "h6", "section", "hr", "dt", "dd");

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");

    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ",
                    "ndash", "–", "deg", "°", "micro", "µ");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private String unseen = "";
    private int at;

    private HtmlText(String html) {
        this.html = html;
    }

    static String of(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&' && unseen.isEmpty()) {
                entity();
            } else {
                if (unseen.isEmpty()) {
                    text.append(c);
                }
                at++;
            }
        }
        return text.toString();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->");
            return;
        }
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (!Character.isLetter(next) && next != '/' && next != '!' && next != '?') {
            // A comparison, such as "< 5".
            if (unseen.isEmpty()) {
                text.append('<');
            }
            at++;
            return;
        }
        int start = next == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        var name = html.substring(start, end).toLowerCase(Locale.ROOT);
        at = after(">");
        enter(name, next == '/');
    }

    private void enter(String name, boolean closing) {
        if (closing && name.equals(unseen)) {
            unseen = "";
        } else if (!closing && unseen.isEmpty() && UNSEEN.contains(name)) {
            unseen = name;
        } else if (unseen.isEmpty() && LINES.contains(name)) {
            text.append('\n');
        }
    }

    private int after(String end) {
        int found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    private void entity() {
        int end = html.indexOf(';', at);
        if (end > at && end - at <= 10) {
            var name = html.substring(at + 1, end);
            var letter = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
            if (letter != null) {
                text.append(letter);
                at = end + 1;
                return;
            }
        }
        text.append('&');
        at++;
    }

    private static @Nullable String numbered(String number) {
        try {
            int letter =
                    number.startsWith("x") || number.startsWith("X")
                            ? Integer.parseInt(number.substring(1), 16)
                            : Integer.parseInt(number);
            return Character.isValidCodePoint(letter) ? Character.toString(letter) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
