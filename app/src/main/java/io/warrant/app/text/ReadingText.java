package io.warrant.app.text;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Segment;
import io.warrant.engine.reading.Status;
import io.warrant.sources.cases.ReadRecord;
import io.warrant.sources.reading.FindingsList;

import java.util.List;
import java.util.Locale;

/// What was read from a record: the note with the findings marked, then the list of them.
public final class ReadingText {

    /// A longer note isn't repeated on a terminal.
    private static final int LONGEST = 20_000;

    private static final int LISTED = 20;

    private ReadingText() {}

    public static String render(ReadRecord record, Names names, Style style) {
        var lines = new Lines(style);
        var mentions = record.reading().mentions();
        var note = new StringBuilder();
        if (!record.text().isEmpty() && record.text().length() <= LONGEST) {
            note.append(marked(record.text(), mentions, style)).append("\n\n");
        }
        lines.add("", CaseText.patient(record.patient()) + ".");
        if (mentions.isEmpty()) {
            lines.add("", "No findings read: nothing in it names a finding.");
        }
        for (var status : Status.values()) {
            list(lines, status, mentions, names);
        }
        record.diagnoses()
                .forEach(diagnosis ->
                        lines.add(
                                "  = ",
                                "    ",
                                "Stated diagnosis: "
                                        + diagnosis.disease()
                                        + " "
                                        + diagnosis.label()
                                        + " (not used for reasoning)"));
        notUnderstood(lines, record.reading().notUnderstood(), "Not understood");
        notUnderstood(lines, record.ignored(), "Not used");
        return note + lines.toString();
    }

    /// The note with each finding between brackets, its sign before it, or in colours.
    private static String marked(String text, List<Mention> mentions, Style style) {
        var out = new StringBuilder();
        for (var segment : Segment.of(text, mentions)) {
            var words = text.substring(segment.span().from(), segment.span().to());
            if (segment.mentions().isEmpty()) {
                out.append(words);
            } else {
                var mention = mentions.get(segment.mentions().getFirst());
                out.append(
                        style.colours()
                                ? paint(mention.status()).on(words, style)
                                : "[" + sign(mention.status()) + words + "]");
            }
        }
        return printable(out.toString().strip(), style);
    }

    /// Marks that turn the direction of writing, and other invisible signs, would make a terminal
    /// show something else than what stands there.
    private static String printable(String text, Style style) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean code = sign == '\u001b' && style.colours();
            boolean hidden =
                    (Character.isISOControl(sign) && sign != '\n' && sign != '\t')
                            || Character.getType(sign) == Character.FORMAT;
            if (sign != '\r') {
                plain.append(hidden && !code ? '\ufffd' : sign);
            }
        }
        return style.unicode() ? plain.toString() : Lines.ascii(plain.toString());
    }

    static Paint paint(Status status) {
        return switch (status) {
            case OBSERVED, HISTORICAL -> Paint.FOR;
            case EXCLUDED -> Paint.AGAINST;
            case UNCERTAIN, FAMILY, HYPOTHETICAL -> Paint.DOUBT;
        };
    }

    private static String sign(Status status) {
        return switch (status) {
            case OBSERVED -> "+";
            case EXCLUDED -> "-";
            case UNCERTAIN -> "?";
            case FAMILY -> "family: ";
            case HISTORICAL -> "past: ";
            case HYPOTHETICAL -> "if: ";
        };
    }

    private static String title(Status status) {
        return switch (status) {
            case OBSERVED -> "Observed";
            case EXCLUDED -> "Excluded";
            case UNCERTAIN -> "Uncertain (not used)";
            case FAMILY -> "Of a relative (not used)";
            case HISTORICAL -> "In the past (used as observed)";
            case HYPOTHETICAL -> "Not said to be there (not used)";
        };
    }

    private static void list(Lines lines, Status status, List<Mention> all, Names names) {
        var mentions = all.stream().filter(mention -> mention.status() == status).toList();
        if (mentions.isEmpty()) {
            return;
        }
        lines.blank().heading(title(status) + ": " + mentions.size());
        for (var mention : mentions) {
            lines.add("  " + lines.paint(paint(status), "•") + " ", "    ", line(mention, names));
        }
    }

    private static String line(Mention mention, Names names) {
        return names.term(mention.term())
                + "  "
                + mention.term()
                + "  "
                + place(mention.origin())
                + mention.cue().map(cue -> ", by " + words(cue)).orElse("")
                + String.format(Locale.ROOT, "; confidence %.2f", mention.confidence());
    }

    private static String words(Cue cue) {
        return cue.at().isPresent()
                ? "“" + Quotes.shortened(cue.words()) + "”"
                : Quotes.shortened(cue.words());
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Words words ->
                    "“"
                            + Quotes.shortened(words.words())
                            + "” "
                            + (words.document().isEmpty() ? "" : words.document() + " ")
                            + words.from()
                            + "–"
                            + words.to();
            case Origin.Confirmed(var read, var decision) ->
                    (read.isEmpty() ? "" : read + ", ") + decision + " by hand";
            case Origin.Entry _, Origin.Typed _, Origin.Perceived _, Origin.Several _ ->
                    FindingsList.place(origin);
        };
    }

    private static void notUnderstood(Lines lines, List<Ignored> all, String title) {
        if (all.isEmpty()) {
            return;
        }
        lines.blank().heading(title + ": " + all.size());
        all.stream()
                .limit(LISTED)
                .forEach(ignored ->
                        lines.add("  • ", "    ", ignored.field() + ": " + ignored.reason()));
        if (all.size() > LISTED) {
            lines.add("  ", "and " + (all.size() - LISTED) + " more (--format json has all)");
        }
    }
}
