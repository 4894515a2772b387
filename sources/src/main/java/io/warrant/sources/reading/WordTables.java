package io.warrant.sources.reading;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.reading.Cues;
import io.warrant.engine.reading.Effect;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.WordLists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the tables of words and of cues that travel with the program, one of each for a language:
/// `words.en.tsv`, `cues.en.tsv`.
public final class WordTables {

    private WordTables() {}

    /// What the words of a language are for.
    public static WordLists words(Language language) {
        var fillers = new ArrayList<String>();
        var modifiers = new ArrayList<String>();
        var same = new ArrayList<List<String>>();
        var joins = new ArrayList<String>();
        var normal = new ArrayList<String>();
        var names = new TreeMap<String, List<String>>();
        var opposites = new TreeMap<String, List<String>>();
        var file = "words." + language + ".tsv";
        for (var row : rows(file)) {
            var rest = row.subList(1, row.size());
            switch (row.getFirst()) {
                case "filler" -> fillers.addAll(rest);
                case "modifier" -> modifiers.addAll(rest);
                case "same" -> same.add(rest);
                case "join" -> joins.addAll(rest);
                case "normal" -> normal.addAll(rest);
                case "name" -> byTerm(rest, names);
                case "opposite" -> byTerm(rest, opposites);
                default -> throw broken(file, row.getFirst());
            }
        }
        return new WordLists(fillers, modifiers, same, joins, normal, names, opposites);
    }

    private static void byTerm(List<String> row, SortedMap<String, List<String>> out) {
        out.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                .addAll(row.subList(1, row.size()));
    }

    /// What the words of a language say of the findings around them.
    public static Cues cues(Language language) {
        var cues = new EnumMap<Effect, List<String>>(Effect.class);
        var file = "cues." + language + ".tsv";
        for (var row : rows(file)) {
            var effect = Effect.of(row.getFirst()).orElseThrow(() -> broken(file, row.getFirst()));
            var phrases = cues.computeIfAbsent(effect, _ -> new ArrayList<>());
            row.stream().skip(1).map(Alternatives::of).forEach(phrases::addAll);
        }
        return Cues.of(language, cues);
    }

    private static List<List<String>> rows(String file) {
        try (var in = WordTables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new KnowledgeException(
                        "The table " + file + " is missing. Install the program again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new KnowledgeException(
                    "The table " + file + " can't be read. Install the program again.", e);
        }
    }

    private static KnowledgeException broken(String file, String word) {
        return new KnowledgeException(
                file + ": nothing is known of '" + word + "'. Install the program again.");
    }
}
