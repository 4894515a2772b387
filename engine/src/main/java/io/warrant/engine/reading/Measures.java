package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Finds in a sentence what was measured against a norm, by the names of what is measured.
final class Measures {

    private static final int LONGEST_NAME = 3;
    private static final int NOT_YET = 100;

    private static final LongTable THINGS = things();

    private Measures() {}

    /// A measure at its place in the text.
    record Found(Measure measure, Span span) {}

    private static LongTable things() {
        var things = new TreeMap<Long, Integer>();
        for (var thing : Measure.Thing.values()) {
            for (var name : thing.names()) {
                long sum = 0;
                for (var word : name.split(" ")) {
                    sum = Hash.chain(sum, Hash.of(word));
                    // The beginning of a longer name, too, so that most words are soon done with.
                    things.putIfAbsent(sum, NOT_YET);
                }
                things.put(sum, thing.ordinal());
            }
        }
        return LongTable.of(things);
    }

    static List<Found> read(Sentence sentence, String text) {
        var found = new ArrayList<Found>();
        for (int first = 0; first < sentence.size; first++) {
            if (sentence.isWord(first)) {
                read(sentence, first, text, found);
            }
        }
        return found;
    }

    private static void read(Sentence sentence, int first, String text, List<Found> found) {
        long sum = 0;
        int most = Math.min(sentence.size, first + LONGEST_NAME);
        for (int at = first; at < most && sentence.isWord(at); at++) {
            sum = Hash.chain(sum, sentence.spelling[at]);
            int place = THINGS.find(sum);
            if (place < 0) {
                return;
            }
            if (place != NOT_YET) {
                var thing = Measure.Thing.values()[place];
                int from = sentence.to[at];
                int end = sentence.to[sentence.size - 1] + 1;
                int to = Math.min(text.length(), Math.min(end, from + Measure.LOOK_AHEAD));
                Measure.read(thing, text.substring(from, to))
                        .ifPresent(reading ->
                                reading.measures()
                                        .forEach(measure ->
                                                found.add(
                                                        new Found(
                                                                measure,
                                                                new Span(
                                                                        sentence.from[first],
                                                                        from + reading.end())))));
            }
        }
    }
}
