package io.warrant.engine.consultation;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.Arrays;

/// Which procedures make which findings observable, and what effort that takes: the sections
/// `test.*`, written by [TestWriter]. A finding that no procedure names is shown by what shows the
/// nearest more general one. Knowledge without these sections has no tests, and everything is a
/// matter of history. Immutable.
public final class Tests {

    private final Ontology ontology;
    private final Texts ids;
    private final Texts labels;
    private final Effort[] efforts;
    private final IntLists shows;
    private final IntLists shownBy;

    private Tests(Ontology ontology, Texts ids, Texts labels, Effort[] efforts, IntLists shows) {
        this.ontology = ontology;
        this.ids = ids;
        this.labels = labels;
        this.efforts = efforts;
        this.shows = shows;
        shownBy = turned(shows, ontology.size());
    }

    public static Tests of(Columns columns, Ontology ontology) {
        var source = columns.has("test.effort") ? columns : TestWriter.none();
        var efforts = new Effort[source.bytes("test.effort").remaining()];
        var bytes = source.byteArray("test.effort");
        for (int at = 0; at < efforts.length; at++) {
            efforts[at] = Effort.values()[bytes[at]];
        }
        return new Tests(
                ontology,
                source.texts("test.id"),
                source.texts("test.label"),
                efforts,
                source.lists("test.shows"));
    }

    private static IntLists turned(IntLists lists, int size) {
        var starts = new int[size + 1];
        for (int value : lists.values()) {
            starts[value + 1]++;
        }
        for (int at = 0; at < size; at++) {
            starts[at + 1] += starts[at];
        }
        var next = starts.clone();
        var values = new int[lists.values().length];
        for (int list = 0; list < lists.size(); list++) {
            for (int at = lists.start(list); at < lists.end(list); at++) {
                values[next[lists.at(at)]++] = list;
            }
        }
        return IntLists.of(starts, values);
    }

    /// How many there are.
    public int size() {
        return efforts.length;
    }

    public Test test(int number) {
        return new Test(
                ids.get(number),
                labels.get(number),
                Arrays.stream(shows.get(number)).<TermId>mapToObj(ontology::id).toList());
    }

    /// The number of a test by its id, or -1.
    public int number(String id) {
        return ids.find(id);
    }

    /// What effort a test takes.
    public Effort effort(int number) {
        return efforts[number];
    }

    /// The tests that can show a term, rising; perhaps none.
    public int[] showing(int term) {
        var ancestors = ontology.ancestors();
        for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
            int up = ancestors.at(at);
            if (shownBy.length(up) > 0) {
                return shownBy.get(up);
            }
        }
        return new int[0];
    }

    /// The least effort by which one learns of a term.
    public Effort least(int term) {
        Effort least = null;
        for (int test : showing(term)) {
            if (least == null || efforts[test].compareTo(least) < 0) {
                least = efforts[test];
            }
        }
        return least == null ? Effort.HISTORY : least;
    }
}
