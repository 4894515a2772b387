package io.warrant.engine.ontology;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Finds terms by what people call them: labels, synonyms, lay words. Case, punctuation and doubled
/// blanks don't count. Immutable and safe for use by several threads.
public final class TermNames {

    /// What kind of name a term was found by, the surest first.
    public enum Kind {
        LABEL,
        EXACT_SYNONYM,
        OTHER_SYNONYM
    }

    /// A term and the name by which it was found.
    public record Match(int term, String name, Kind kind) {}

    private final Texts keys;
    private final IntBuffer terms;
    private final ByteBuffer kinds;

    private TermNames(Columns columns) {
        keys = columns.texts("name.key");
        terms = columns.ints("name.term");
        kinds = columns.bytes("name.kind");
    }

    public static TermNames of(Columns columns) {
        return new TermNames(columns);
    }

    /// The terms that bear exactly this name, by the surest kind of name that any of them bears it:
    /// one where the name is clear, several where it is ambiguous, none where it is unknown.
    public List<Match> exactly(String text) {
        var key = normalise(text);
        var found = new ArrayList<Match>();
        for (int i = keys.lowerBound(key); i < keys.size() && keys.get(i).equals(key); i++) {
            found.add(match(i, key));
        }
        var surest = found.stream().map(Match::kind).min(Comparator.naturalOrder());
        return found.stream().filter(match -> match.kind() == surest.orElseThrow()).toList();
    }

    /// The terms whose names are nearest to a text, best first: by shared words, then by spelling.
    ///
    /// @param limit how many terms at most
    public List<Match> nearest(String text, int limit) {
        var key = normalise(text);
        if (key.isEmpty()) {
            return List.of();
        }
        var best = new TreeMap<Integer, Scored>();
        for (int i = 0; i < keys.size(); i++) {
            var name = keys.get(i);
            double likeness = Likeness.of(key, name);
            if (likeness > 0.3) {
                var scored = new Scored(match(i, name), likeness);
                best.merge(scored.match.term(), scored, Scored::better);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(Scored::likeness)
                                .reversed()
                                .thenComparing(scored -> scored.match.kind())
                                .thenComparingInt(scored -> scored.match.name().length())
                                .thenComparingInt(scored -> scored.match.term()))
                .limit(limit)
                .map(Scored::match)
                .toList();
    }

    private Match match(int at, String key) {
        return new Match(terms.get(at), key, Kind.values()[kinds.get(at)]);
    }

    private record Scored(Match match, double likeness) {

        Scored better(Scored other) {
            if (other.likeness != likeness) {
                return other.likeness > likeness ? other : this;
            }
            return other.match.kind().compareTo(match.kind()) < 0 ? other : this;
        }
    }

    /// A name without case and punctuation: letters and digits, single blanks between words.
    public static String normalise(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    static void compile(List<Term> sortedTerms, ColumnsBuilder out) {
        var entries = new ArrayList<Match>();
        for (int term = 0; term < sortedTerms.size(); term++) {
            var names = new TreeMap<String, Kind>();
            names.put(normalise(sortedTerms.get(term).label()), Kind.LABEL);
            for (var synonym : sortedTerms.get(term).synonyms()) {
                var kind =
                        synonym.scope() == Synonym.Scope.EXACT
                                ? Kind.EXACT_SYNONYM
                                : Kind.OTHER_SYNONYM;
                names.merge(normalise(synonym.text()), kind, (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
            for (var name : names.entrySet()) {
                entries.add(new Match(term, name.getKey(), name.getValue()));
            }
        }
        entries.sort(
                Comparator.comparing(Match::name, Texts.BYTE_ORDER)
                        .thenComparing(Match::kind)
                        .thenComparingInt(Match::term));
        out.texts("name.key", entries.stream().map(Match::name).toList());
        out.ints("name.term", entries.stream().mapToInt(Match::term).toArray());
        var kinds = new byte[entries.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) entries.get(i).kind().ordinal();
        }
        out.bytes("name.kind", kinds);
    }
}
