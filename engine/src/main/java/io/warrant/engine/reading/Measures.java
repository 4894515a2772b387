package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds in a sentence what was measured against a norm, by the names of what is measured.
final class Measures {

    private static final int LONGEST_NAME = 3;

    private static final Map<Long, Measure.Thing> THINGS = things();

    private Measures() {}

    /// A measure at its place in the text.
    record Found(Measure measure, Span span) {}

    private static Map<Long, Measure.Thing> things() {
        var things = new HashMap<Long, Measure.Thing>();
        for (var thing : Measure.Thing.values()) {
            for (var name : thing.names()) {
                long sum = 0;
                for (var word : name.split(" ")) {
                    sum = Hash.chain(sum, Hash.of(word));
                }
                things.put(sum, thing);
            }
        }
        return things;
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
            var thing = THINGS.get(sum);
            if (thing != null) {
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
