package io.warrant.sources.labs;

import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTestWriter;
import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Unread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Joins the tables of laboratory tests by their codes, and brings their terms to one ontology.
public final class LabCompiler {

    private final Ontology ontology;
    private final Map<String, EnumMap<Verdict, LabTermRow>> terms = new TreeMap<>();
    private final Map<String, LabRangeRow> ranges = new TreeMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private String rangeSource = "";
    private int moved;

    public LabCompiler(Ontology ontology) {
        this.ontology = ontology;
    }

    /// Adds a release.
    ///
    /// @return how it went
    public Taken add(LabRelease release) {
        unread.clear();
        moved = 0;
        int before = rows();
        release.terms().forEach(this::add);
        dropOneSided(release);
        for (var row : release.ranges()) {
            ranges.putIfAbsent(row.code(), row);
        }
        if (!release.ranges().isEmpty()) {
            rangeSource = release.source().title();
        }
        return new Taken(rows() - before, moved, List.copyOf(unread));
    }

    /// How a release was taken over.
    ///
    /// @param rows the rows that were taken over
    /// @param moved how many of them went to the replacement of a retired term
    /// @param unread the others
    public record Taken(int rows, int moved, List<Unread> unread) {}

    /// All tests, ready to be written.
    public LabTestWriter tests() {
        var tests = new TreeMap<String, LabTest>();
        terms.forEach((code, _) -> tests.put(code, test(code)));
        ranges.forEach((code, _) -> tests.put(code, test(code)));
        var writer = new LabTestWriter(rangeSource);
        tests.values().stream().sorted(likeliest()).forEach(writer::add);
        return writer;
    }

    /// Of the tests of one name, those with terms come first, then those with a range, then by
    /// specimen, and the shorter title.
    private static Comparator<LabTest> likeliest() {
        return Comparator.comparing((LabTest test) -> test.terms().isEmpty())
                .thenComparing(test -> test.range().isEmpty())
                .thenComparingInt(test -> LabNameRule.order(test.title()))
                .thenComparingInt(test -> test.title().length())
                .thenComparing(LabTest::code);
    }

    private LabTest test(String code) {
        var known = new EnumMap<Verdict, TermId>(Verdict.class);
        terms.getOrDefault(code, new EnumMap<>(Verdict.class))
                .forEach((verdict, row) -> known.put(verdict, row.term()));
        var row = ranges.get(code);
        if (row == null) {
            return new LabTest(
                    code, List.of(), "", Optional.empty(), OptionalDouble.empty(), known);
        }
        var names = new ArrayList<>(List.of(row.title()));
        names.addAll(LabNameRule.names(row.title()));
        return new LabTest(code, names, row.unit(), row.range(), row.molarMass(), known);
    }

    private int rows() {
        return ranges.size() + terms.values().stream().mapToInt(Map::size).sum();
    }

    private void add(LabTermRow row) {
        if (isDoubted(row)) {
            lose(row, "a term that was found wrong or misleading by reading it");
            return;
        }
        int term = ontology.resolve(row.term());
        if (term < 0) {
            lose(row, "a term that the ontology doesn't know");
            return;
        }
        moved += ontology.index(row.term()) < 0 ? 1 : 0;
        var resolved = new LabTermRow(row.code(), row.verdict(), ontology.id(term), row.place());
        var rows = terms.computeIfAbsent(row.code(), _ -> new EnumMap<>(Verdict.class));
        if (rows.putIfAbsent(row.verdict(), resolved) != null) {
            lose(row, "a second term for one outcome");
        }
    }

    private static boolean isDoubted(LabTermRow row) {
        return LabDoubts.leavesOut(row.code(), row.verdict().words() + " term")
                || LabDoubts.leavesOut(row.code(), "terms");
    }

    /// Where low and high results are said to show the same term, one of the two rows is wrong.
    private void dropOneSided(LabRelease release) {
        for (var code : release.terms().stream().map(LabTermRow::code).distinct().toList()) {
            var rows = terms.getOrDefault(code, new EnumMap<>(Verdict.class));
            var low = rows.get(Verdict.LOW);
            var high = rows.get(Verdict.HIGH);
            if (low != null && high != null && low.term().equals(high.term())) {
                rows.values().forEach(row -> lose(row, "one term for both low and high results"));
                terms.remove(code);
            }
        }
    }

    private void lose(LabTermRow row, String why) {
        unread.add(
                new Unread(row.place(), row.code() + " " + row.verdict() + " " + row.term(), why));
    }
}
