package io.warrant.sources.labs;

import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All names of tests: LOINC's, from the knowledge, and those clinicians write, from the table
/// `lab-names.tsv`, which come first. Immutable and safe for use by several threads.
final class TestNames {

    /// What a name means.
    ///
    /// @param tests the tests it may mean, the likeliest first
    /// @param second of a name of two values, such as a blood pressure, the tests of the second
    /// @param spelling how it must be written but for capitals, where it is short; else empty
    record Named(List<LabTest> tests, List<LabTest> second, String spelling) {

        Named {
            tests = List.copyOf(tests);
            second = List.copyOf(second);
        }

        /// Whether it is so short or common that it counts only with a number and a fitting unit.
        boolean isWeak(String key) {
            int length = spelling.length();
            boolean isBrief =
                    length > 0
                            && length <= 2
                            && Character.isLetterOrDigit(spelling.charAt(length - 1));
            return isBrief || WEAK.contains(key);
        }
    }

    private static final int SHORT = 3;
    private static final List<String> WEAK = List.of("lead", "fat", "age", "pulse", "temp");

    private final Map<String, List<Named>> byKey;

    private TestNames(Map<String, List<Named>> byKey) {
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    static TestNames of(LabTests tests) {
        var byKey = new LinkedHashMap<String, List<Named>>();
        for (var row : LabTables.rows("lab-names.tsv", "name", "codes")) {
            var codes = row.get(1).split("/", 2);
            var first = tests(tests, codes[0]);
            if (!first.isEmpty()) {
                var second = codes.length > 1 ? tests(tests, codes[1]) : List.<LabTest>of();
                var name = row.get(0);
                var named = new Named(first, second, name.length() <= SHORT ? name : "");
                byKey.computeIfAbsent(LabTests.key(name), _ -> new ArrayList<>()).add(named);
            }
        }
        for (var name : tests.names()) {
            byKey.computeIfAbsent(name, _ -> List.of(new Named(tests.named(name), List.of(), "")));
        }
        return new TestNames(byKey);
    }

    /// The tests of some codes: those with terms and a range first, else in the order given.
    private static List<LabTest> tests(LabTests tests, String codes) {
        var found = new ArrayList<LabTest>();
        for (var code : codes.split(" ", -1)) {
            tests.byCode(code).ifPresent(found::add);
        }
        found.sort(
                Comparator.comparing((LabTest test) -> test.terms().isEmpty())
                        .thenComparing(test -> test.range().isEmpty()));
        return found;
    }

    /// The keys of all names, see [LabTests#key].
    Iterable<String> keys() {
        return byKey.keySet();
    }

    /// What a name means as it is written; nothing where it isn't known.
    List<Named> named(String name) {
        return byKey.getOrDefault(LabTests.key(name), List.of()).stream()
                .filter(one -> isSpelled(one.spelling(), name))
                .toList();
    }

    private static boolean isSpelled(String spelling, String name) {
        return spelling.isEmpty()
                || spelling.equals(name)
                || spelling.toUpperCase(Locale.ROOT).equals(name);
    }
}
