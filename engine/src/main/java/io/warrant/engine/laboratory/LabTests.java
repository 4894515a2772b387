package io.warrant.engine.laboratory;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The laboratory tests that the knowledge holds, sorted by code: the sections `lab.*`, written by
/// [LabTestWriter]. Knowledge without them has no tests. Immutable and safe for use by several
/// threads.
public final class LabTests {

    private static final Columns NONE = new LabTestWriter("").columns();

    private final String rangeSource;
    private final Texts codes;
    private final Texts units;
    private final double[] bounds;
    private final Texts rangeUnits;
    private final double[] molarMasses;
    private final Texts terms;
    private final IntLists named;
    private final Texts names;
    private final Texts titles;
    private final IntLists testsOfName;

    private LabTests(Columns columns) {
        rangeSource = columns.texts("lab.source").get(0);
        codes = columns.texts("lab.code");
        titles = columns.texts("lab.title");
        units = columns.texts("lab.unit");
        bounds = columns.doubleArray("lab.bounds");
        rangeUnits = columns.texts("lab.range");
        molarMasses = columns.doubleArray("lab.mass");
        terms = columns.texts("lab.term");
        named = columns.lists("lab.named");
        names = columns.texts("lab.name");
        testsOfName = columns.lists("lab.tests");
    }

    public static LabTests of(Columns columns) {
        return new LabTests(columns.has("lab.code.ends") ? columns : NONE);
    }

    public int size() {
        return codes.size();
    }

    /// A test by its place, from 0 to [#size] - 1.
    public LabTest test(int at) {
        var all = new ArrayList<String>();
        if (!titles.get(at).isEmpty()) {
            all.add(titles.get(at));
        }
        Arrays.stream(named.get(at)).mapToObj(names::get).forEach(all::add);
        var byVerdict = new EnumMap<Verdict, TermId>(Verdict.class);
        for (var verdict : Verdict.values()) {
            var id = terms.get(at * Verdict.values().length + verdict.ordinal());
            if (!id.isEmpty()) {
                byVerdict.put(verdict, TermId.of(id));
            }
        }
        return new LabTest(
                codes.get(at), all, units.get(at), range(at), known(molarMasses[at]), byVerdict);
    }

    /// The test of a LOINC code.
    public Optional<LabTest> byCode(String code) {
        int at = codes.find(code);
        return at < 0 ? Optional.empty() : Optional.of(test(at));
    }

    /// The test of a LOINC code; one that the knowledge doesn't hold bears what is given.
    public LabTest coded(String code, String name, String unit) {
        return byCode(code)
                .orElseGet(() ->
                        new LabTest(
                                code,
                                List.of(name),
                                unit,
                                Optional.empty(),
                                OptionalDouble.empty(),
                                Map.of()));
    }

    /// The tests that a name may mean, in any case of its letters; the likeliest first.
    public List<LabTest> named(String name) {
        int at = names.find(key(name));
        return at < 0
                ? List.of()
                : Arrays.stream(testsOfName.get(at)).mapToObj(this::test).toList();
    }

    /// All names by which [#named] finds a test, in lower case.
    public List<String> names() {
        return names;
    }

    /// The release that the usual ranges come from, for people; an empty text where there is none.
    public String rangeSource() {
        return rangeSource;
    }

    /// A name as it is sorted and looked up: its words in lower case with single blanks, whatever
    /// stands between them.
    public static String key(String name) {
        var key = new StringBuilder(name.length());
        boolean between = false;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (between && !key.isEmpty()) {
                    key.append(' ');
                }
                key.append(c);
            }
            between = !Character.isLetterOrDigit(c);
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<UsualRange> range(int at) {
        var low = known(bounds[2 * at]);
        var high = known(bounds[2 * at + 1]);
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(new UsualRange(low, high, rangeUnits.get(at)));
    }

    private static OptionalDouble known(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
