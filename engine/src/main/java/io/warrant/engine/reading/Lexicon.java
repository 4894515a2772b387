package io.warrant.engine.reading;

import io.warrant.engine.columns.Columns;

import java.util.Optional;

/// The names of all terms in one language, compiled for recognition: the words of a name add up to
/// a number, and the number leads to the term. Immutable and safe for use by several threads;
/// written by [LexiconCompiler].
public final class Lexicon {

    /// How a name stands to its term.
    enum Kind {
        LABEL,
        EXACT,
        /// Seen in texts that people annotated.
        LEARNED,
        /// Narrower, broader or related, as the ontology has it.
        OTHER
    }

    /// The name is an abbreviation.
    static final int GUARDED = 1;

    /// The name says that the term is absent.
    static final int OPPOSITE = 2;

    /// The name itself holds a joining word: "cleft lip and palate".
    static final int JOINED = 4;

    /// The name itself holds a comma: "columella, low".
    static final int PARTED = 8;

    private final Language language;
    private final Vocabulary vocabulary;
    private final LongTable names;
    private final int[] terms;
    private final byte[] kinds;
    private final byte[] lengths;
    private final byte[] flags;

    private Lexicon(Columns columns, Language language) {
        this.language = language;
        var name = "lexicon." + language + ".name";
        vocabulary = Vocabulary.of(columns, language);
        names = LongTable.of(columns, name);
        terms = columns.intArray(name + ".term");
        kinds = columns.byteArray(name + ".kind");
        lengths = columns.byteArray(name + ".length");
        flags = columns.byteArray(name + ".flags");
    }

    /// The lexicon of a language, or empty where the knowledge has none.
    public static Optional<Lexicon> of(Columns columns, Language language) {
        return columns.has("lexicon." + language + ".name.term")
                ? Optional.of(new Lexicon(columns, language))
                : Optional.empty();
    }

    public Language language() {
        return language;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The name whose words add up to a number, or -1.
    int find(long sum) {
        return names.find(sum);
    }

    int term(int name) {
        return terms[name];
    }

    Kind kind(int name) {
        return Kind.values()[kinds[name]];
    }

    /// How many words count in a name.
    int length(int name) {
        return lengths[name];
    }

    /// Whether a name is an abbreviation, which must be written in capitals.
    boolean isAbbreviation(int name) {
        return (flags[name] & GUARDED) != 0;
    }

    /// Whether a name says that its term is absent: "afebrile".
    boolean isOpposite(int name) {
        return (flags[name] & OPPOSITE) != 0;
    }

    boolean isJoined(int name) {
        return (flags[name] & JOINED) != 0;
    }

    boolean isParted(int name) {
        return (flags[name] & PARTED) != 0;
    }
}
