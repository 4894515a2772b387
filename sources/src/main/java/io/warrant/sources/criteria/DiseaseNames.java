package io.warrant.sources.criteria;

import io.warrant.engine.clinical.DiseaseId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds diseases by their whole names in a text. A name that a catalogue writes behind a comma
/// first ("Lupus erythematosus, systemic") is also known the other way round, and one with a number
/// ("Hypercholesterolemia, familial, 1") also without it.
final class DiseaseNames {

    private static final Pattern PRONE = Pattern.compile(",\\s*(?:susceptibility|proneness) to\\b");
    private static final int SHORTEST = 6;
    private static final int MOST_WORDS = 9;

    private final Map<String, TreeSet<DiseaseId>> byName = new HashMap<>();

    /// The longest name at one place of a text.
    ///
    /// @param at how many words stand before it
    record Found(String name, List<DiseaseId> diseases, int at) {}

    void add(DiseaseId disease, String label) {
        var name = PRONE.matcher(label.split(";", 2)[0]).replaceFirst("");
        put(name, disease);
        var parts = new ArrayList<>(List.of(name.split(",\\s*")));
        boolean numbered =
                parts.size() > 1 && parts.getLast().matches("(?:type )?\\d{1,2}[A-Za-z]?");
        if (numbered) {
            parts.removeLast();
            unnumbered(String.join(" ", parts), disease);
        }
        if (parts.size() == 2) {
            put(parts.get(1) + " " + parts.get(0), disease);
        }
        unnumbered(name.replaceFirst("\\s+(?:type )?\\d{1,2}[A-Za-z]?$", ""), disease);
    }

    /// A single word without its number may be anything, such as a finding.
    private void unnumbered(String name, DiseaseId disease) {
        if (words(name).size() > 1) {
            put(name, disease);
        }
    }

    private void put(String name, DiseaseId disease) {
        var key = String.join(" ", words(name));
        if (key.length() >= SHORTEST) {
            byName.computeIfAbsent(key, _ -> new TreeSet<>()).add(disease);
        }
    }

    /// A text that is a disease's name as a whole.
    Optional<Found> exactly(String text) {
        var name = String.join(" ", words(text));
        var diseases = byName.get(name);
        return diseases == null
                ? Optional.empty()
                : Optional.of(new Found(name, List.copyOf(diseases), 0));
    }

    /// The first of the longest names in a text.
    Optional<Found> in(String text) {
        var words = words(text);
        for (int length = Math.min(MOST_WORDS, words.size()); length > 0; length--) {
            for (int at = 0; at + length <= words.size(); at++) {
                var name = String.join(" ", words.subList(at, at + length));
                var diseases = byName.get(name);
                if (diseases != null) {
                    return Optional.of(new Found(name, List.copyOf(diseases), at));
                }
            }
        }
        return Optional.empty();
    }

    /// The diseases whose names begin with another one and go on.
    List<DiseaseId> kinds(String name) {
        var kinds = new TreeSet<DiseaseId>();
        byName.forEach((other, diseases) -> {
            if (other.startsWith(name + " ")) {
                kinds.addAll(diseases);
            }
        });
        return List.copyOf(kinds);
    }

    /// The words of a text in lower case, in American spelling and without the s of a possessive.
    static List<String> words(String text) {
        var plain =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("['’]s\\b", "")
                        .replaceAll("ae|oe", "e")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return plain.isEmpty() ? Collections.emptyList() : List.of(plain.split(" "));
    }
}
