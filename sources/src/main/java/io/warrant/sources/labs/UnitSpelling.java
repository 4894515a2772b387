package io.warrant.sources.labs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// From a unit as people write it to what may be UCUM, by the table `unit-spellings.tsv`.
final class UnitSpelling {

    private static final Map<String, String> WHOLE = new TreeMap<>();
    private static final Map<String, String> PART = new TreeMap<>();

    static {
        for (var row : LabTables.rows("unit-spellings.tsv", "spelling", "ucum", "where")) {
            (row.get(2).equals("whole") ? WHOLE : PART).put(row.get(0), row.get(1));
        }
    }

    private UnitSpelling() {}

    /// What the text is in UCUM if it is a unit at all.
    static String ucum(String text) {
        var unit = plain((" " + text).replace(" per ", "/"));
        var whole = WHOLE.get(unit);
        if (whole != null) {
            return whole;
        }
        if (isAnnotated(unit)) {
            return unit;
        }
        var parts = new ArrayList<String>();
        for (var part : unit.split("/", -1)) {
            parts.add(PART.getOrDefault(part, part));
        }
        return joined(parts);
    }

    /// A unit with a slash inside braces is taken as it stands.
    private static boolean isAnnotated(String unit) {
        return unit.indexOf('{') >= 0;
    }

    private static String joined(List<String> parts) {
        return parts.size() > 1 && parts.getFirst().equals("1")
                ? "/" + String.join("/", parts.subList(1, parts.size()))
                : String.join("/", parts);
    }

    /// Without blanks, multiplication signs before a power of ten, and letters that look alike.
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                plain.append(alike(c));
            }
        }
        return powers(plain.toString());
    }

    private static char alike(char c) {
        return switch (c) {
            case 'µ', 'μ' -> 'u';
            case '×', '✕' -> 'x';
            case 'º' -> '°';
            case '¹' -> '1';
            case '²' -> '2';
            case '³' -> '3';
            case '⁶' -> '6';
            case '⁹' -> '9';
            default -> c;
        };
    }

    private static String powers(String unit) {
        boolean isTimes = unit.startsWith("x10") || unit.startsWith("X10");
        var bare = isTimes ? unit.substring(1) : unit;
        if (!bare.startsWith("10") || bare.startsWith("10*")) {
            return bare;
        }
        var rest = bare.substring(2);
        if (rest.startsWith("^") || rest.startsWith("e") || rest.startsWith("E")) {
            rest = rest.substring(1);
        } else if (rest.startsWith("(") && rest.indexOf(')') > 1) {
            rest = rest.substring(1).replaceFirst("\\)", "");
        } else if (!isTimes) {
            return bare;
        }
        return rest.isEmpty() || !Character.isDigit(rest.charAt(0)) ? bare : "10*" + rest;
    }
}
