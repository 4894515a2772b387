package io.warrant.sources.cases;

import java.util.List;
import java.util.regex.Pattern;

/// Tells a clinician's note from a record with fields. What may be a record must not be taken for a
/// note: a list under `excluded` would be read as findings.
final class FreeText {

    private static final int LINES_LOOKED_AT = 200;

    /// A field as records spell them, with a list or fields of its own behind it; a note's heading
    /// begins with a capital or has several words.
    private static final Pattern FIELD =
            Pattern.compile("\\s*-?\\s*[a-z][A-Za-z0-9_-]*:\\s*([\\[{|>].*)?");

    private FreeText() {}

    static boolean is(String text) {
        var start = text.stripLeading();
        return !start.startsWith("{")
                && !start.startsWith("[")
                && !start.startsWith("---")
                && !RecordKind.looksLikeFields(text)
                && text.lines().limit(LINES_LOOKED_AT).noneMatch(FreeText::isField)
                && !isTable(text);
    }

    private static boolean isField(String line) {
        return line.length() < 200 && FIELD.matcher(line).matches();
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
