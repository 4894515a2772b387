package io.warrant.sources.labs;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds laboratory values and vital signs in a note: the name of a test, and right behind it a
/// number with a unit, or a result in words. It looks at each character a bounded number of times.
/// Immutable and safe for use by several threads.
public final class LabReader {

    /// How many values of one note are read: a whole stay in hospital has fewer.
    static final int MOST = 100_000;

    private final LabValues values;
    private final TestNames names;
    private final NameTrie trie;
    private final Ontology ontology;

    private LabReader(LabTests tests, Ontology ontology) {
        names = TestNames.of(tests);
        values = LabValues.of(tests, names);
        trie = new NameTrie(names.keys());
        this.ontology = ontology;
    }

    /// @param ontology the terms that may be spoken of; others are left out
    public static LabReader of(LabTests tests, Ontology ontology) {
        return new LabReader(tests, ontology);
    }

    /// The values of a note, in its order.
    public Reading read(String text, Patient patient) {
        return new Note(text, patient).read();
    }

    /// One note while it is read.
    private final class Note {

        private final String text;
        private final Patient patient;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<Ignored> notUnderstood = new ArrayList<>();
        private final Specimen specimen = new Specimen();
        private int found;

        Note(String text, Patient patient) {
            this.text = text;
            this.patient = patient;
        }

        Reading read() {
            int at = 0;
            while (at < text.length()) {
                int end = NameTrie.wordEnd(text, at, text.length());
                if (end == at) {
                    specimen.pass(text, at++);
                    continue;
                }
                int from = at;
                var stop = trie.match(text, at, end);
                specimen.pass(text, from, end);
                at = stop.map(to -> value(from, to)).orElse(end);
                if (found == MOST) {
                    notUnderstood.add(
                            new Ignored(
                                    place(at, text.length()),
                                    "the note has more values than are read of one"));
                    break;
                }
            }
            return new Reading(mentions, notUnderstood);
        }

        /// Reads the value behind a name.
        ///
        /// @return where to go on
        private int value(int from, int to) {
            var named = named(from, to);
            if (named.isEmpty()) {
                return to;
            }
            var value = ValueScan.take(new Scan(text, to, ValueScan.WINDOW));
            if (value.isEmpty()) {
                return to;
            }
            int end = value.orElseThrow().end();
            boolean taken =
                    switch (value.orElseThrow()) {
                        case NoteValue.Words(var words, _) -> words(named, words, from, end);
                        case NoteValue.Figure number -> number(named, number, from);
                    };
            found += taken ? 1 : 0;
            return taken ? end : to;
        }

        /// What the name means, with the charge of an ion behind it or without.
        private List<TestNames.Named> named(int from, int to) {
            int end = to;
            while (end < text.length() && end - to < 2 && "+-".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            for (; end > to; end--) {
                var charged = names.named(text.substring(from, end));
                if (charged.stream().anyMatch(one -> !one.spelling().isEmpty())) {
                    return charged;
                }
            }
            return names.named(text.substring(from, to));
        }

        private boolean words(List<TestNames.Named> named, String words, int from, int end) {
            var tests = tests(named);
            var measurement =
                    measurement(
                            new Value.Worded(words), Optional.empty(), Optional.empty(), from, end);
            if (LabValues.fitting(tests, measurement).isEmpty()) {
                return false;
            }
            add(values.interpret(tests, measurement, patient));
            return true;
        }

        private boolean number(List<TestNames.Named> named, NoteValue.Figure value, int from) {
            var key = LabTests.key(text.substring(from, Math.min(value.end(), from + 8)));
            boolean weak = named.stream().allMatch(one -> one.isWeak(firstWord(key)));
            var pair = named.stream().filter(one -> !one.second().isEmpty()).findFirst();
            if (value.second().isPresent() != pair.isPresent()) {
                return false;
            }
            var first = measurement(quantity(value, value.number()), value, from);
            var tests = tests(named);
            boolean fits = LabValues.fitting(tests, first).isPresent();
            if (!fits && (weak || TestUnits.isDose(value.unit()))) {
                return false;
            }
            add(outcome(tests, first, value.number().isPresent()));
            pair.ifPresent(both -> {
                var second = measurement(quantity(value, value.second()), value, from);
                add(values.interpret(both.second(), second, patient));
            });
            return true;
        }

        private Outcome outcome(List<LabTest> tests, Measurement measurement, boolean isPlain) {
            if (!isPlain) {
                return LabValues.not(measurement, "its number may be read in more than one way");
            }
            boolean ofBlood = tests.stream().allMatch(test -> LabNameRule.isOfBlood(test.title()));
            return ofBlood && specimen.isOther()
                    ? LabValues.not(measurement, "it may be of another fluid than blood")
                    : values.interpret(tests, measurement, patient);
        }

        private static String firstWord(String key) {
            int blank = key.indexOf(' ');
            return blank < 0 ? key : key.substring(0, blank);
        }

        private static Value quantity(NoteValue.Figure value, Optional<BigDecimal> number) {
            var unit = value.unit().isEmpty() ? value.beside().unit() : value.unit();
            return new Value.Quantity(number.orElse(BigDecimal.ZERO), value.comparison(), unit);
        }

        private Measurement measurement(Value value, NoteValue.Figure from, int start) {
            return measurement(
                    value, from.beside().range(), from.beside().flag(), start, from.end());
        }

        private Measurement measurement(
                Value value,
                Optional<ReferenceRange> range,
                Optional<Flag> flag,
                int from,
                int end) {
            var words = new Origin.Words("", from, end, text.substring(from, end));
            return new Measurement(Optional.empty(), "", value, range, flag, words);
        }

        private static List<LabTest> tests(List<TestNames.Named> named) {
            return named.stream().flatMap(one -> one.tests().stream()).distinct().toList();
        }

        private void add(Outcome outcome) {
            switch (outcome) {
                // Both values of a blood pressure have the same words and often the same reason.
                case Outcome.NotUnderstood(var ignored) -> {
                    if (notUnderstood.isEmpty() || !notUnderstood.getLast().equals(ignored)) {
                        notUnderstood.add(ignored);
                    }
                }
                case Outcome.Understood(var spoken) ->
                        spoken.stream()
                                .filter(mention -> ontology.resolve(mention.term()) >= 0)
                                .forEach(mentions::add);
            }
        }

        private static String place(int from, int to) {
            return "characters " + from + " to " + to;
        }
    }
}
