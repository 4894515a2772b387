package io.warrant.sources.corpora;

import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Span;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads a table with columns StringID, Text, Term, Negated and Spans: a row for each term of a
/// sentence, `NA` where there is none; spans such as `6-8,20-33`; `X` where the term is denied.
final class SentenceTable {

    private static final String NONE = "NA";

    private SentenceTable() {}

    static boolean fits(Table table) {
        return table.optional("Text") >= 0
                && table.optional("Term") >= 0
                && table.optional("Spans") >= 0
                && table.optional("Negated") >= 0;
    }

    static List<MarkedText> read(Table table) throws IOException {
        int id = table.optional("StringID");
        int text = table.column("Text");
        int term = table.column("Term");
        int negated = table.column("Negated");
        int spans = table.column("Spans");
        var texts = new LinkedHashMap<String, String>();
        var marks = new LinkedHashMap<String, List<Mark>>();
        while (table.next()) {
            // Not stripped: the spans count from its first character.
            var words = table.raw(text);
            var name = id < 0 ? words : table.at(id);
            texts.putIfAbsent(name, words);
            var found = marks.computeIfAbsent(name, _ -> new ArrayList<>());
            if (!table.at(term).equals(NONE) && !table.at(spans).equals(NONE)) {
                found.add(
                        mark(
                                table,
                                words,
                                table.at(term),
                                spans(table, table.at(spans), words.length()),
                                table.at(negated).equals("X")));
            }
        }
        var all = new ArrayList<MarkedText>();
        texts.forEach((name, words) ->
                all.add(new MarkedText(name, words, marks.getOrDefault(name, List.of()))));
        return all;
    }

    private static Mark mark(
            Table table, String text, String term, List<Span> spans, boolean denied) {
        var id = TermId.parse(term);
        if (id.isEmpty() || spans.isEmpty()) {
            throw table.broken(
                    "the row names no term, or no words of the text. Maybe it was edited by hand.");
        }
        var words = new ArrayList<String>();
        spans.forEach(span -> words.add(text.substring(span.from(), span.to())));
        return new Mark(spans, String.join(" ", words), id, Optional.of(denied));
    }

    private static List<Span> spans(Table table, String cell, int length) {
        var spans = new ArrayList<Span>();
        for (var part : cell.split(",")) {
            var ends = part.strip().split("-");
            if (ends.length != 2 || !ends[0].matches("\\d{1,8}") || !ends[1].matches("\\d{1,8}")) {
                throw table.broken(
                        "'" + part + "' is no stretch of text. Write it as 6-8, or 6-8,20-33.");
            }
            int from = Integer.parseInt(ends[0]);
            int to = Math.min(length, Integer.parseInt(ends[1]));
            if (from < to) {
                spans.add(new Span(from, to));
            }
        }
        spans.sort(null);
        return spans;
    }
}
