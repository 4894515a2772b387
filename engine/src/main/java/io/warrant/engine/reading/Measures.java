package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Finds in a sentence what was measured against a norm, by the names of what is measured.
final class Measures {

    private static final int LONGEST_NAME = 3;
    private static final int NOT_YET = 100;

    private static final LongTable THINGS = things();

    private Measures() {}

    /// A measure at its place in the text.
    ///
    /// @param first the first word of what is measured
    /// @param last its last word
    record Found(Measure measure, Span span, int first, int last) {}

    /// What is measured, from its first to its last word.
    private record Named(Measure.Thing thing, int first, int last) {}

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
        var named = named(sentence);
        var found = new ArrayList<Found>();
        for (int i = 0; i < named.size(); i++) {
            var one = named.get(i);
            int from = sentence.to[one.last];
            int end = sentence.to[sentence.size - 1] + 1;
            int to = Math.min(text.length(), Math.min(end, from + Measure.LOOK_AHEAD));
            if (i + 1 < named.size()) {
                to = Math.min(to, end(text, from, sentence.from[named.get(i + 1).first]));
            }
            int start = sentence.from[one.first];
            Measure.read(one.thing, text.substring(from, Math.max(from, to)))
                    .ifPresent(reading ->
                            reading.measures()
                                    .forEach(measure ->
                                            add(
                                                    new Found(
                                                            measure,
                                                            new Span(start, from + reading.end()),
                                                            one.first,
                                                            one.last),
                                                    found)));
        }
        return found;
    }

    /// "Head circumference (OFC)" is measured once.
    private static void add(Found one, List<Found> found) {
        boolean known =
                found.stream()
                        .anyMatch(other ->
                                other.measure.equals(one.measure)
                                        && other.span.to() == one.span.to());
        if (!known) {
            found.add(one);
        }
    }

    /// Where the numbers of a thing end: before the next thing, unless they share a number, as
    /// "height and weight" do.
    private static int end(String text, int from, int next) {
        boolean own = text.substring(from, next).chars().anyMatch(Character::isDigit);
        return own ? next : Integer.MAX_VALUE;
    }

    /// The longest names in a sentence.
    private static List<Named> named(Sentence sentence) {
        var named = new ArrayList<Named>();
        for (int first = 0; first < sentence.size; first++) {
            var longest = named(sentence, first);
            if (longest.isPresent()) {
                named.add(longest.orElseThrow());
                first = longest.orElseThrow().last;
            }
        }
        return named;
    }

    private static Optional<Named> named(Sentence sentence, int first) {
        var longest = Optional.<Named>empty();
        long sum = 0;
        int most = Math.min(sentence.size, first + LONGEST_NAME);
        for (int at = first; at < most && sentence.isWord(at); at++) {
            sum = Hash.chain(sum, sentence.spelling[at]);
            int place = THINGS.find(sum);
            if (place < 0) {
                break;
            }
            if (place != NOT_YET) {
                longest = Optional.of(new Named(Measure.Thing.values()[place], first, at));
            }
        }
        return longest;
    }
}
