package io.warrant.engine.consultation;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.Ontology;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes tests as the sections `test.*`, which [Tests] reads. The order in which tests are added
/// doesn't matter.
public final class TestWriter {

    private record Entry(Test test, Effort effort) {}

    private final SortedMap<String, Entry> added = new TreeMap<>(Texts.BYTE_ORDER);

    /// Adds a test; its id must be new.
    public TestWriter add(Test test, Effort effort) {
        if (added.put(test.id(), new Entry(test, effort)) != null) {
            throw new IllegalArgumentException("Test " + test.id() + " was added twice.");
        }
        return this;
    }

    /// No tests.
    static Columns none() {
        var out = new ColumnsBuilder();
        new TestWriter().write(List.of(), out);
        return out.build();
    }

    /// @param ontology knows the terms that tests show
    public void write(Ontology ontology, ColumnsBuilder out) {
        write(
                added.values().stream()
                        .map(entry ->
                                entry.test().shows().stream()
                                        .mapToInt(ontology::index)
                                        .filter(term -> term >= 0)
                                        .sorted()
                                        .distinct()
                                        .toArray())
                        .toList(),
                out);
    }

    private void write(List<int[]> shows, ColumnsBuilder out) {
        var entries = List.copyOf(added.values());
        var efforts = new byte[entries.size()];
        for (int at = 0; at < efforts.length; at++) {
            efforts[at] = (byte) entries.get(at).effort().ordinal();
        }
        out.texts("test.id", entries.stream().map(entry -> entry.test().id()).toList())
                .texts("test.label", entries.stream().map(entry -> entry.test().label()).toList())
                .bytes("test.effort", efforts)
                .lists("test.shows", IntLists.copyOf(shows));
    }
}
