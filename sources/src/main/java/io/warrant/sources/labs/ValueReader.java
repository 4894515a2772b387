package io.warrant.sources.labs;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds values in a note for whoever wants the numbers themselves: laboratory values, vital signs,
/// weight and height, each with its unit. A value counts only in a unit that its test is given in.
/// Immutable and safe for use by several threads.
public final class ValueReader {

    private static final Set<String> BETWEEN =
            Set.of("count", "level", "levels", "value", "values");
    private static final int MOST_BETWEEN = 6;

    private final TestNames names;
    private final Map<String, List<LabTest>> body = new TreeMap<>();
    private final NameTrie trie;

    private ValueReader(LabTests tests) {
        names = TestNames.of(tests);
        for (var row : LabTables.rows("body-names.tsv", "name", "codes", "unit")) {
            body.put(
                    LabTests.key(row.get(0)),
                    Stream.of(row.get(1).split(" ", -1))
                            .map(code -> tests.coded(code, row.get(0), row.get(2)))
                            .toList());
        }
        var keys = new ArrayList<>(body.keySet());
        names.keys().forEach(keys::add);
        trie = new NameTrie(keys);
    }

    public static ValueReader of(LabTests tests) {
        return new ValueReader(tests);
    }

    /// The tests that a name may mean, the likeliest first; none where it isn't known.
    public List<LabTest> meant(String name) {
        var own = body.get(LabTests.key(name));
        return own != null
                ? own
                : names.named(name).stream()
                        .filter(one -> one.second().isEmpty())
                        .flatMap(one -> one.tests().stream())
                        .distinct()
                        .toList();
    }

    /// A value of a test in another unit, both as people write them; empty where that can't be
    /// told.
    public static Optional<BigDecimal> convert(
            LabTest test, BigDecimal number, String from, String to) {
        var one = Units.parse(from);
        var other = Units.parse(to);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : TestUnits.convert(test, number, one.orElseThrow(), other.orElseThrow());
    }

    /// The values of a note, in its order.
    ///
    /// @param document its place in the record, or an empty text where it is the record
    public List<Reported> read(String text, String document) {
        var note = new Note(text, document);
        note.read();
        return note.found;
    }

    /// One note while it is read.
    private final class Note {

        private final String text;
        private final String document;
        private final List<Reported> found = new ArrayList<>();
        private final Specimen specimen = new Specimen();

        Note(String text, String document) {
            this.text = text;
            this.document = document;
        }

        void read() {
            int at = 0;
            while (at < text.length() && found.size() < LabReader.MOST) {
                int end = NameTrie.wordEnd(text, at, text.length());
                if (end == at) {
                    specimen.pass(text, at++);
                    continue;
                }
                int from = at;
                var stop = trie.match(text, at, end);
                specimen.pass(text, from, end);
                at = stop.map(to -> value(from, to)).orElse(end);
            }
        }

        /// Reads the value behind a name.
        ///
        /// @return where to go on
        private int value(int from, int to) {
            var name = text.substring(from, to);
            var value =
                    ValueScan.take(new Scan(text, to, ValueScan.WINDOW))
                            .or(() -> ValueScan.take(new Scan(text, behind(to), 40)));
            if (!(value.orElse(null) instanceof NoteValue.Figure figure)
                    || figure.comparison() != Comparison.EXACT) {
                return to;
            }
            var pair =
                    names.named(name).stream().filter(one -> !one.second().isEmpty()).findFirst();
            if (figure.second().isPresent() != pair.isPresent()) {
                return to;
            }
            boolean first =
                    figure.number()
                            .map(number ->
                                    add(
                                            pair.map(TestNames.Named::tests)
                                                    .orElseGet(() -> meant(name)),
                                            number,
                                            figure,
                                            from))
                            .orElse(false);
            pair.ifPresent(both ->
                    figure.second().ifPresent(number -> add(both.second(), number, figure, from)));
            return first ? figure.end() : to;
        }

        /// The place behind a bracket, a comma and words such as "count", where a number follows.
        private int behind(int to) {
            int at = to;
            for (int step = 0; step < MOST_BETWEEN && at < text.length(); step++) {
                char c = text.charAt(at);
                int end = NameTrie.wordEnd(text, at, text.length());
                if (Scan.isDigit(c)) {
                    return at;
                }
                if (Scan.isBlank(c) || "),(".indexOf(c) >= 0) {
                    at++;
                } else if (BETWEEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    at = end;
                } else {
                    return to;
                }
            }
            return at;
        }

        private boolean add(
                List<LabTest> meant, BigDecimal number, NoteValue.Figure figure, int from) {
            var unit = figure.unit().isEmpty() ? figure.beside().unit() : figure.unit();
            var tests = meant.stream().filter(test -> fits(test, unit)).toList();
            boolean ofBlood =
                    !tests.isEmpty()
                            && tests.stream().allMatch(test -> LabNameRule.isOfBlood(test.title()));
            if (tests.isEmpty() || (ofBlood && specimen.isOther())) {
                return false;
            }
            found.add(
                    new Reported(
                            tests,
                            number,
                            unit,
                            new Origin.Words(
                                    document,
                                    from,
                                    figure.end(),
                                    text.substring(from, figure.end()))));
            return true;
        }

        /// A test without a known unit is taken in any unit, but not without one.
        private boolean fits(LabTest test, String unit) {
            var ucum = unit.isEmpty() ? Optional.of("") : Units.parse(unit);
            return ucum.isPresent()
                    && (!unit.isEmpty() || !test.unit().isEmpty())
                    && TestUnits.fits(test, ucum.orElseThrow());
        }
    }
}
