package io.warrant.sources.labs;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// What the published tables say that was found wrong or misleading by reading it, from the table
/// `lab-doubts.tsv`.
final class LabDoubts {

    private static final Map<String, String> INSTEAD = new TreeMap<>();

    static {
        LabTables.rows("lab-doubts.tsv", "code", "what", "instead")
                .forEach(row -> INSTEAD.put(row.get(0) + " " + row.get(1), row.get(2)));
    }

    private LabDoubts() {}

    /// Whether something isn't used.
    ///
    /// @param what `low`, `high`, `range`, `mass`, `low term`, `high term` or `terms`
    static boolean leavesOut(String code, String what) {
        return INSTEAD.containsKey(code + " " + what);
    }

    /// The bound to use instead of one that is left out, if there is one.
    static OptionalDouble instead(String code, String what) {
        return LabRangeText.number(INSTEAD.getOrDefault(code + " " + what, ""));
    }
}
