package io.warrant.engine.clinical;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifier of a disease in the catalogue that describes it, such as `OMIM:154700` or
/// `ORPHA:558`.
///
/// @param value prefix in capitals, colon and local part
public record DiseaseId(String value) implements Comparable<DiseaseId> {

    private static final Pattern CURIE =
            Pattern.compile("[A-Z][A-Z0-9_.]{0,31}:[A-Za-z0-9_.-]{1,64}");

    public DiseaseId {
        if (!CURIE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + value.substring(0, Math.min(40, value.length()))
                            + "' is not a disease id. Write a catalogue and a number, such as"
                            + " OMIM:154700.");
        }
    }

    public static DiseaseId of(String value) {
        return new DiseaseId(value);
    }

    /// Reads an id as people and files write it (`omim:154700`, `Orphanet:558`), or empty where the
    /// text isn't one.
    public static Optional<DiseaseId> parse(String text) {
        var trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var prefix = trimmed.substring(0, colon).toUpperCase(Locale.ROOT);
        var canonical = (prefix.equals("ORPHANET") ? "ORPHA" : prefix) + trimmed.substring(colon);
        return CURIE.matcher(canonical).matches()
                ? Optional.of(new DiseaseId(canonical))
                : Optional.empty();
    }

    /// The catalogue, such as `OMIM`.
    public String catalogue() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(DiseaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
