package io.warrant.sources.solved;

import java.util.Comparator;

/// A case that nothing is learned from.
///
/// @param reason why
/// @param name the file's name, or the patient's within the publication
/// @param detail what exactly is wrong, or an empty text
public record KeptOut(Reason reason, String name, String detail) {

    public static final Comparator<KeptOut> BY_REASON =
            Comparator.comparing(KeptOut::reason).thenComparing(KeptOut::name);

    /// Why nothing is learned from a case.
    public enum Reason {
        UNREADABLE("can't be read"),
        NO_DIAGNOSIS("states no diagnosis"),
        SEVERAL_DIAGNOSES("states two or more diagnoses"),
        CONTRADICTORY("observes and excludes the same finding"),
        NO_KNOWN_FINDING("has no finding that the knowledge knows"),
        EXCLUDED("is of a publication on the list of exclusions"),
        REPEATED("repeats a patient, who counts once"),
        CONTESTED("is a patient to whom records give different diagnoses");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// The predicate of a sentence on one case.
        public String words() {
            return words;
        }
    }
}
