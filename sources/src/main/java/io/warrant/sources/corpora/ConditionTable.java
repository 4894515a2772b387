package io.warrant.sources.corpora;

import io.warrant.engine.reading.Span;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a table with columns Condition, sentence and negation_status (`Negated`, `Affirmed`): the
/// condition's words stand in the sentence, often in capitals. Rows whose condition doesn't stand
/// there, as a few don't, have no mark.
final class ConditionTable {

    private ConditionTable() {}

    static boolean fits(Table table) {
        return table.optional("Condition") >= 0 && table.optional("sentence") >= 0;
    }

    static List<MarkedText> read(Table table) throws IOException {
        int number = Math.max(table.optional("line number"), 0);
        int condition = table.column("Condition");
        int sentence = table.column("sentence");
        int status = negation(table);
        var all = new ArrayList<MarkedText>();
        while (table.next()) {
            var text = table.raw(sentence);
            boolean denied = table.at(status).equalsIgnoreCase("negated");
            var marks =
                    find(table.at(condition), text).stream()
                            .map(span ->
                                    new Mark(
                                            List.of(span),
                                            text.substring(span.from(), span.to()),
                                            Optional.empty(),
                                            Optional.of(denied)))
                            .toList();
            all.add(new MarkedText(table.at(number), text, marks));
        }
        return all;
    }

    /// The published table explains its values in the name of the column.
    private static int negation(Table table) {
        int plain = table.optional("negation_status");
        return plain >= 0 ? plain : table.column("negation_status (negated, affirmed, possible)");
    }

    /// Where a condition stands, blanks and case aside: where it is written in capitals, else where
    /// it stands first.
    private static Optional<Span> find(String condition, String text) {
        Span first = null;
        for (int from = 0; from < text.length(); from++) {
            int to = end(condition.strip(), text, from);
            if (to > from) {
                var words = text.substring(from, to);
                if (words.equals(words.toUpperCase(Locale.ROOT))) {
                    return Optional.of(new Span(from, to));
                }
                first = first == null ? new Span(from, to) : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /// Where a condition that begins at a place ends, or -1 if it doesn't begin there.
    private static int end(String condition, String text, int from) {
        int at = from;
        int i = 0;
        while (i < condition.length()) {
            if (Character.isWhitespace(condition.charAt(i))) {
                int before = at;
                i = skip(condition, i);
                at = skip(text, at);
                if (at == before) {
                    return -1;
                }
            } else if (at < text.length()
                    && Character.toLowerCase(text.charAt(at))
                            == Character.toLowerCase(condition.charAt(i))) {
                at++;
                i++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
