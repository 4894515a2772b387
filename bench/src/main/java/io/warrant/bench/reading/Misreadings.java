package io.warrant.bench.reading;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Span;
import io.warrant.engine.reading.Status;
import io.warrant.sources.corpora.Mark;
import io.warrant.sources.corpora.MarkedText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Collects what was misread in rewritten notes, word by word.
final class Misreadings {

    private final Ontology ontology;

    /// How often each was read as what.
    private final SortedMap<Misreading.What, SortedMap<String, Integer>> wrong = new TreeMap<>();

    private final Map<Written, Integer> written = new HashMap<>();

    /// Words that stand for a term.
    private record Written(String words, String term) {}

    Misreadings(Ontology ontology) {
        this.ontology = ontology;
    }

    /// The most frequent first, then in the order of the words.
    List<Misreading> all() {
        return wrong.entrySet().stream()
                .map(entry -> misreading(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Misreading::times).reversed())
                .toList();
    }

    private Misreading misreading(Misreading.What what, SortedMap<String, Integer> readings) {
        int most = Collections.max(readings.values());
        var read =
                readings.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        int times = readings.values().stream().mapToInt(Integer::intValue).sum();
        int of = written.getOrDefault(new Written(what.words(), what.written()), 0);
        return new Misreading(what, read, times, of);
    }

    void add(MarkedText note, Reading reading) {
        var right = new ArrayList<Mark>();
        for (var mark : note.marks()) {
            written.merge(new Written(small(mark.words()), label(mark)), 1, Integer::sum);
            var here = reading.mentions().stream().filter(one -> overlaps(one, mark)).toList();
            if (isRight(mark, here)) {
                right.add(mark);
            } else {
                wrong(mark, here);
            }
        }
        for (var mention : reading.mentions()) {
            var marks = note.marks().stream().filter(mark -> overlaps(mention, mark)).toList();
            if (isUsed(mention)
                    && right.containsAll(marks)
                    && marks.stream().noneMatch(mark -> isSame(mention, mark))) {
                count(Misreading.Kind.EXTRA, words(mention), "", said(mention));
            }
        }
    }

    private boolean isRight(Mark mark, List<Mention> here) {
        return here.stream()
                .anyMatch(
                        one -> isSame(one, mark) && isUsed(one) && isDenied(one) == isDenied(mark));
    }

    private void wrong(Mark mark, List<Mention> here) {
        var same = here.stream().filter(one -> isSame(one, mark)).toList();
        var kind =
                here.isEmpty()
                        ? Misreading.Kind.MISSED
                        : same.isEmpty()
                                ? Misreading.Kind.OTHER_TERM
                                : same.stream().anyMatch(Misreadings::isUsed)
                                        ? Misreading.Kind.POLARITY
                                        : Misreading.Kind.NOT_USED;
        var read =
                (same.isEmpty() ? here : same)
                        .stream()
                                .map(one -> said(one) + from(one, mark))
                                .distinct()
                                .collect(Collectors.joining(" + "));
        count(kind, mark.words(), label(mark), read);
    }

    private void count(Misreading.Kind kind, String words, String label, String read) {
        wrong.computeIfAbsent(new Misreading.What(kind, small(words), label), _ -> new TreeMap<>())
                .merge(read, 1, Integer::sum);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String words(Mention mention) {
        return mention.origin() instanceof Origin.Words at ? at.words() : "";
    }

    /// The words that were read, where they aren't the ones that were written.
    private static String from(Mention mention, Mark mark) {
        var words = words(mention);
        return words.equalsIgnoreCase(mark.words()) ? "" : " from \"" + words + "\"";
    }

    private String label(Mark mark) {
        return (isDenied(mark) ? "no " : "")
                + ontology.label(ontology.resolve(mark.term().orElseThrow()));
    }

    /// The label of a term that was read, and what was said of it where that isn't plain.
    private String said(Mention mention) {
        int term = ontology.resolve(mention.term());
        var label = term < 0 ? mention.term().value() : ontology.label(term);
        var cue = mention.cue().map(Cue::words).map(words -> " (" + words + ")").orElse("");
        return mention.status() == Status.OBSERVED
                ? label
                : label + ", " + mention.status().name().toLowerCase(Locale.ROOT) + cue;
    }

    private boolean isSame(Mention mention, Mark mark) {
        return ontology.resolve(mention.term()) == ontology.resolve(mark.term().orElseThrow());
    }

    private static boolean isUsed(Mention mention) {
        return switch (mention.status()) {
            case OBSERVED, EXCLUDED, HISTORICAL -> true;
            case UNCERTAIN, FAMILY, HYPOTHETICAL -> false;
        };
    }

    private static boolean isDenied(Mention mention) {
        return mention.status() == Status.EXCLUDED;
    }

    private static boolean isDenied(Mark mark) {
        return mark.denied().orElse(false);
    }

    private static boolean overlaps(Mention mention, Mark mark) {
        return mention.origin() instanceof Origin.Words words
                && new Span(words.from(), words.to()).overlaps(mark.whole());
    }
}
