package io.warrant.sources.orphanet;

import io.warrant.engine.ontology.TermId;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Orphanet's words for the age of onset and the inheritance, as the nearest HPO terms. The ages
/// differ in detail (Orphanet's infancy ends at 23 months, HPO's at 12), so each row keeps
/// Orphanet's word too.
final class Course {

    private static final Map<String, TermId> ONSET =
            Map.of(
                    "antenatal", TermId.of("HP:0030674"),
                    "neonatal", TermId.of("HP:0003623"),
                    "infancy", TermId.of("HP:0003593"),
                    "childhood", TermId.of("HP:0011463"),
                    "adolescent", TermId.of("HP:0003621"),
                    "adult", TermId.of("HP:0003581"),
                    "elderly", TermId.of("HP:0003584"),
                    // Any age: the general term, so that nobody takes it for no statement at all.
                    "all ages", TermId.of("HP:0003674"));

    private static final Map<String, TermId> INHERITANCE =
            Map.ofEntries(
                    Map.entry("autosomal recessive", TermId.of("HP:0000007")),
                    Map.entry("autosomal dominant", TermId.of("HP:0000006")),
                    Map.entry("x-linked recessive", TermId.of("HP:0001419")),
                    Map.entry("x-linked dominant", TermId.of("HP:0001423")),
                    Map.entry("x-linked", TermId.of("HP:0001417")),
                    Map.entry("y-linked", TermId.of("HP:0001450")),
                    Map.entry("mitochondrial inheritance", TermId.of("HP:0001427")),
                    // HPO's own term for traits of several genes, once named 'Multifactorial'.
                    Map.entry("multigenic/multifactorial", TermId.of("HP:0001426")),
                    Map.entry("semi-dominant", TermId.of("HP:0032113")),
                    Map.entry("oligogenic", TermId.of("HP:0010983")));

    private static final Set<String> SAYS_NOTHING =
            Set.of("no data available", "unknown", "not applicable", "not yet documented");

    private Course() {}

    /// The term for an age of onset.
    static Optional<TermId> onset(String word) {
        return Optional.ofNullable(ONSET.get(word.toLowerCase(Locale.ROOT)));
    }

    /// The term for an inheritance.
    static Optional<TermId> inheritance(String word) {
        return Optional.ofNullable(INHERITANCE.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Whether a word only says that nothing is known.
    static boolean saysNothing(String word) {
        return SAYS_NOTHING.contains(word.toLowerCase(Locale.ROOT));
    }
}
