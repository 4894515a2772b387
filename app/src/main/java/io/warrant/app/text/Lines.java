package io.warrant.app.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text that grows line by line, wrapped to a width. A no-break space holds two words together and
/// is shown as a blank.
public final class Lines {

    private static final Pattern CODE = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final char NO_BREAK = '\u00a0';

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    public Lines(Style style) {
        this.style = style;
    }

    public Style style() {
        return style;
    }

    public String paint(Paint paint, String text) {
        return paint.on(text, style);
    }

    /// An empty line.
    public Lines blank() {
        out.append('\n');
        return this;
    }

    public Lines heading(String text) {
        return add("", paint(Paint.HEADING, text));
    }

    /// A paragraph. Its first line starts with `lead`, the others with as many blanks.
    public Lines add(String lead, String text) {
        return add(lead, " ".repeat(width(lead)), text);
    }

    /// A paragraph whose first line starts with `lead` and the others with `indent`.
    public Lines add(String lead, String indent, String text) {
        var line = new StringBuilder(shown(lead));
        int used = width(line);
        boolean empty = true;
        for (var word : shown(text).split(" ")) {
            if (!empty && used + 1 + width(word) > style.width()) {
                end(line);
                line = new StringBuilder(indent);
                used = width(indent);
                empty = true;
            }
            var rest = word;
            while (used + (empty ? 0 : 1) + width(rest) > style.width()
                    && !CODE.matcher(rest).find()) {
                // One word longer than a line: nothing but cutting it is left.
                int room = style.width() - used;
                end(line.append(rest, 0, room));
                rest = rest.substring(room);
                line = new StringBuilder(indent);
                used = width(indent);
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(rest);
            used += width(rest);
            empty = false;
        }
        end(line);
        return this;
    }

    /// A bar for a share between 0 and 1 of so many columns, in eighths of a column where the
    /// charset has them.
    public String bar(double share, int columns) {
        int eighths = (int) Math.round(Math.clamp(share, 0, 1) * columns * 8);
        if (share > 0 && eighths == 0) {
            eighths = 1;
        }
        if (!style.unicode()) {
            return "#".repeat((eighths + 4) / 8);
        }
        var full = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? full : full + (char) ('█' + 8 - eighths % 8);
    }

    private void end(StringBuilder line) {
        out.append(line.toString().replace(NO_BREAK, ' ').stripTrailing()).append('\n');
    }

    private String shown(String text) {
        return style.unicode() ? text : ascii(text);
    }

    /// The nearest text in ASCII: signs spelt out, accents dropped.
    static String ascii(String text) {
        var spelt =
                text.replace("…", "...")
                        .replace('–', '-')
                        .replace('—', '-')
                        .replace('−', '-')
                        .replace('’', '\'')
                        .replace('‘', '\'')
                        .replace('“', '"')
                        .replace('”', '"')
                        .replace('·', '-')
                        .replace("×", "x")
                        .replace("÷", "/")
                        .replace("→", "->")
                        .replace("ß", "ss")
                        .replace('█', '#');
        var plain = Normalizer.normalize(spelt.replace(NO_BREAK, '\u0001'), Normalizer.Form.NFKD);
        return plain.replaceAll("\\p{M}", "")
                .replaceAll("[^\\x00-\\x7f]", "?")
                .replace('\u0001', NO_BREAK);
    }

    private static int width(CharSequence text) {
        var plain = CODE.matcher(text).replaceAll("");
        return plain.codePointCount(0, plain.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
