package io.warrant.engine.laboratory;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Writes laboratory tests as the sections `lab.*`, which [LabTests] reads. The order in which
/// tests are added doesn't matter, but for the tests of one name: the likeliest is added first.
public final class LabTestWriter {

    private static final Comparator<LabTest> BY_CODE =
            Comparator.comparing(LabTest::code, Texts.BYTE_ORDER);

    private final String rangeSource;
    private final List<LabTest> added = new ArrayList<>();

    /// @param rangeSource the release that the usual ranges come from, for people
    public LabTestWriter(String rangeSource) {
        this.rangeSource = rangeSource;
    }

    /// Adds a test; its code must be new.
    public LabTestWriter add(LabTest test) {
        added.add(test);
        return this;
    }

    /// The sections alone.
    public Columns columns() {
        var out = new ColumnsBuilder();
        write(out);
        return out.build();
    }

    public void write(ColumnsBuilder out) {
        var tests = added.stream().sorted(BY_CODE).toList();
        var places = new TreeMap<String, Integer>();
        for (int at = 0; at < tests.size(); at++) {
            if (places.put(tests.get(at).code(), at) != null) {
                throw new IllegalArgumentException(
                        "Test " + tests.get(at).code() + " was added twice.");
            }
        }
        writeNames(tests, places, out);
        out.texts("lab.source", List.of(rangeSource))
                .texts("lab.code", tests.stream().map(LabTest::code).toList())
                .texts("lab.title", tests.stream().map(LabTestWriter::title).toList())
                .texts("lab.unit", tests.stream().map(LabTest::unit).toList())
                .doubles("lab.bounds", bounds(tests))
                .texts(
                        "lab.range",
                        tests.stream()
                                .map(test -> test.range().map(UsualRange::unit).orElse(""))
                                .toList())
                .doubles(
                        "lab.mass",
                        tests.stream().mapToDouble(test -> orNone(test.molarMass())).toArray())
                .texts("lab.term", terms(tests));
    }

    private static String title(LabTest test) {
        return test.names().isEmpty() ? "" : test.names().getFirst();
    }

    private void writeNames(List<LabTest> tests, Map<String, Integer> places, ColumnsBuilder out) {
        var testsOfName = new TreeMap<String, List<Integer>>(Texts.BYTE_ORDER);
        for (var test : added) {
            test.names().stream()
                    .skip(1)
                    .map(LabTests::key)
                    .distinct()
                    .forEach(name ->
                            testsOfName
                                    .computeIfAbsent(name, _ -> new ArrayList<>())
                                    .add(Objects.requireNonNull(places.get(test.code()))));
        }
        var names = List.copyOf(testsOfName.keySet());
        var named = new ArrayList<List<Integer>>();
        tests.forEach(_ -> named.add(new ArrayList<>()));
        for (int at = 0; at < names.size(); at++) {
            for (int test : testsOfName.getOrDefault(names.get(at), List.of())) {
                named.get(test).add(at);
            }
        }
        out.texts("lab.name", names)
                .lists("lab.named", lists(named))
                .lists("lab.tests", lists(List.copyOf(testsOfName.values())));
    }

    private static IntLists lists(List<List<Integer>> lists) {
        return IntLists.copyOf(
                lists.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toList());
    }

    private static double[] bounds(List<LabTest> tests) {
        var bounds = new double[2 * tests.size()];
        for (int at = 0; at < tests.size(); at++) {
            Optional<UsualRange> range = tests.get(at).range();
            bounds[2 * at] = range.map(one -> orNone(one.low())).orElse(Double.NaN);
            bounds[2 * at + 1] = range.map(one -> orNone(one.high())).orElse(Double.NaN);
        }
        return bounds;
    }

    private static double orNone(OptionalDouble number) {
        return number.orElse(Double.NaN);
    }

    private static List<String> terms(List<LabTest> tests) {
        var terms = new ArrayList<String>();
        for (var test : tests) {
            for (var verdict : Verdict.values()) {
                terms.add(test.term(verdict).map(TermId::value).orElse(""));
            }
        }
        return terms;
    }
}
