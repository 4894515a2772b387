package io.warrant.engine.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifier of a term as its ontology writes it, such as `HP:0001250`.
///
/// @param value prefix, colon and local part, without blanks
public record TermId(String value) implements Comparable<TermId> {

    private static final Pattern CURIE =
            Pattern.compile("[A-Za-z][A-Za-z0-9._]{0,31}:[A-Za-z0-9_.@-]{1,64}");
    private static final Pattern HPO = Pattern.compile("(?i)HP[:_](\\d{7})");

    public TermId {
        if (!CURIE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + clip(value)
                            + "' is not a term id. Write a prefix, a colon and the number, such as"
                            + " HP:0001250.");
        }
    }

    public static TermId of(String value) {
        return new TermId(value);
    }

    /// Reads an id as people write it (`hp:0001250`, `HP_0001250`), or empty where the text isn't
    /// an id.
    public static Optional<TermId> parse(String text) {
        var trimmed = text.strip();
        var hpo = HPO.matcher(trimmed);
        if (hpo.matches()) {
            return Optional.of(new TermId("HP:" + hpo.group(1)));
        }
        return CURIE.matcher(trimmed).matches()
                ? Optional.of(new TermId(trimmed))
                : Optional.empty();
    }

    public String prefix() {
        return value.substring(0, value.indexOf(':')).toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String clip(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
