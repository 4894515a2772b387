package io.warrant.sources.labs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What can be told from how a unit is written. UCUM counts a mole, an equivalent, an arbitrary
/// unit and a mere number as numbers; in medicine they are not the same, so they are told apart
/// here.
final class UnitForm {

    /// Columns of a liquid, which are written behind a length, and a scale of degrees.
    private static final Set<String> CUSTOMARY = Set.of("[Hg]", "[H2O]", "[degF]", "[pi]");

    private static final List<String> AMOUNTS = List.of("mol", "eq", "osm", "kat", "U");

    private UnitForm() {}

    /// Whether a text may be given to the library: printable, short, its brackets closed, and
    /// without the large numbers that would keep it busy.
    static boolean isSound(String text) {
        if (text.isEmpty() || text.length() > 2 * Units.LONGEST) {
            return false;
        }
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c > '~') {
                return false;
            }
            digits = Character.isDigit(c) ? digits + 1 : 0;
            if (digits > longestNumber(text, at - digits)) {
                return false;
            }
        }
        return isBalanced(text) && "./".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /// Whether each bracket that opens is closed; the library overlooks one too many.
    private static boolean isBalanced(String text) {
        int open = 0;
        for (int at = 0; at < text.length() && open >= 0; at++) {
            open += "([{".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
            open -= ")]}".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return open == 0;
    }

    /// Powers have two digits at most, numbers four.
    private static int longestNumber(String text, int before) {
        if (before < 0) {
            return 4;
        }
        char c = text.charAt(before);
        return Character.isLetter(c) || c == '*' || c == ']' || c == '-' || c == '+' ? 2 : 4;
    }

    /// Whether two units are both amounts of substance, both of the same arbitrary units, or
    /// neither.
    static boolean sameKind(String one, String other) {
        return kinds(one).equals(kinds(other));
    }

    /// Whether a unit has moles.
    static boolean hasMoles(String unit) {
        return kinds(unit).contains("mol");
    }

    /// Whether a unit has anything in it that a molar mass can't convert.
    static boolean isOdd(String unit) {
        var kinds = kinds(unit);
        kinds.remove("mol");
        return !kinds.isEmpty();
    }

    private static Set<String> kinds(String unit) {
        var kinds = new TreeSet<String>();
        var symbol = new StringBuilder();
        int depth = 0;
        for (int at = 0; at <= unit.length(); at++) {
            char c = at < unit.length() ? unit.charAt(at) : '/';
            depth += c == '{' ? 1 : 0;
            boolean inside = depth > 0;
            depth -= c == '}' ? 1 : 0;
            if (!inside && (Character.isLetter(c) || "[]'_".indexOf(c) >= 0 || inBracket(symbol))) {
                symbol.append(c);
            } else {
                addKind(symbol.toString(), kinds);
                symbol.setLength(0);
            }
        }
        return kinds;
    }

    private static boolean inBracket(StringBuilder symbol) {
        return symbol.indexOf("[") >= 0 && symbol.indexOf("]") < 0;
    }

    private static void addKind(String symbol, Set<String> kinds) {
        int bracket = symbol.indexOf('[');
        if (bracket >= 0) {
            var name = symbol.substring(bracket);
            if (!CUSTOMARY.contains(name) && Ucum.isCount(name)) {
                kinds.add(name.equals("[iU]") ? "[IU]" : name);
            }
            return;
        }
        for (var amount : AMOUNTS) {
            if (symbol.endsWith(amount)) {
                kinds.add(amount.equals("kat") ? "U" : amount);
                return;
            }
        }
    }
}
