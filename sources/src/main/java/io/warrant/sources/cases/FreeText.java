package io.warrant.sources.cases;

import java.util.List;
import java.util.regex.Pattern;

/// Tells a clinician's note from a record with fields. What may be a record must not be taken for a
/// note: a list under `excluded` would be read as findings.
final class FreeText {

    private static final int LINES_LOOKED_AT = 200;

    /// Where a tree in JSON begins; many a note begins with a bracket, too.
    private static final Pattern JSON =
            Pattern.compile("\\s*(\\{|\\[\\s*([{\\[\"\\]\\d-]|$)).*", Pattern.DOTALL);

    /// A field with a list, other fields or a text block behind it.
    private static final Pattern FIELD =
            Pattern.compile("\\s*-?\\s*[a-z][A-Za-z0-9_-]*:\\s*[\\[{|>].*");

    private FreeText() {}

    static boolean is(String text) {
        return !JSON.matcher(text.substring(0, Math.min(text.length(), 1000))).matches()
                && !isDocument(text)
                && text.lines().limit(LINES_LOOKED_AT).noneMatch(FreeText::isField)
                && !isTable(text);
    }

    /// A line of dashes alone is drawn in notes, too.
    private static boolean isDocument(String text) {
        var start = text.stripLeading();
        return start.startsWith("---") && !start.startsWith("----");
    }

    private static boolean isField(String line) {
        var start = line.substring(0, Math.min(line.length(), 200));
        return FIELD.matcher(start).matches() || RecordKind.tellsFindings(start);
    }

    /// Whether the first two lines have the same number of columns, more than one.
    private static boolean isTable(String text) {
        List<Long> tabs =
                text.lines()
                        .filter(line -> !line.isBlank())
                        .limit(2)
                        .map(line -> line.chars().filter(sign -> sign == '\t').count())
                        .toList();
        return tabs.size() == 2 && tabs.getFirst() > 0 && tabs.getFirst().equals(tabs.getLast());
    }
}
