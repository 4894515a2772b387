package io.warrant.app.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes HTML in which every text is escaped, every element is closed and every link leads to the
/// web or to a place on the page. Labels and case ids come from files that nobody vouches for.
final class Html {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Pattern LINK = Pattern.compile("#[^\\s]+|https?://[^\\s]+");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|svg\\+xml);base64,[A-Za-z0-9+/]*={0,2}");
    private static final Set<String> VOID = Set.of("meta", "br", "img", "input");

    /// Elements that start a line, so that two reports can be compared line by line.
    private static final Set<String> ON_A_LINE =
            Set.of(
                    "html",
                    "head",
                    "meta",
                    "title",
                    "style",
                    "body",
                    "header",
                    "main",
                    "footer",
                    "nav",
                    "section",
                    "article",
                    "figure",
                    "figcaption",
                    "details",
                    "summary",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "ol",
                    "ul",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "div",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "defs",
                    "aside");

    private final StringBuilder out = new StringBuilder("<!doctype html>");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Html open(String tag, String... attributes) {
        if (ON_A_LINE.contains(tag)) {
            out.append('\n');
        }
        out.append('<').append(name(tag));
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(name(attributes[i])).append("=\"");
            escape(checked(attributes[i], attributes[i + 1]));
            out.append('"');
        }
        out.append('>');
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /// Closes the innermost element, which must be the one that is named.
    Html close(String tag) {
        var innermost = open.poll();
        if (!tag.equals(innermost)) {
            throw new IllegalStateException("</" + tag + "> can't close <" + innermost + ">.");
        }
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /// An element with nothing but a text in it.
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /// The style sheet, the only text that isn't escaped.
    ///
    /// @param css a resource of this program
    Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalStateException("A style sheet can't hold a closing tag.");
        }
        open("style");
        out.append(css);
        return close("style");
    }

    /// The finished page.
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is still open.");
        }
        return out + "\n";
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' can't name a tag or attribute.");
        }
        return name;
    }

    private static String checked(String attribute, String value) {
        if (attribute.equals("href") && !LINK.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A link starts with https://, http:// or #, not '" + value + "'.");
        }
        if (attribute.equals("src") && !PICTURE.matcher(value).matches()) {
            throw new IllegalArgumentException("A picture stands in the page itself.");
        }
        return value;
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isHarmless(character) ? character : 0xFFFD);
        }
    }

    /// Control characters and lone surrogates have no place in a page; marks that turn the reading
    /// direction can make a label read as another one.
    private static boolean isHarmless(int character) {
        boolean control = Character.isISOControl(character) && character != '\n';
        boolean turning =
                (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2066 && character <= 0x2069);
        return !control && !turning && Character.getType(character) != Character.SURROGATE;
    }
}
