package io.warrant.engine.reading;

/// How words led to a term, and the share of such readings that were right: counted over the
/// annotated sentences of GSC+ (Lobo and others, 2017) and of BioCreative VIII's track 3
/// (Weissenbacher and others, 2023), where people had marked the same term (`docs/experiments.md`).
enum Manner {
    LABEL(0.88),
    LABEL_OF_ONE_WORD(0.81),
    SYNONYM(0.80),
    SYNONYM_OF_ONE_WORD(0.75),
    LEARNED(0.75),
    /// A name in two pieces: "short and broad thumbs".
    PIECES(0.68),
    MISSPELT(0.68),
    /// Completed by a heading: "Ears: low set".
    UNDER_HEADING(0.53),
    /// "Normal ears", read as no abnormality of the ears.
    NORMAL(0.5),
    /// A measure held against the definition of a term; not counted, an assumption.
    MEASURED(0.9),
    /// A name in another language than English; not counted, an assumption.
    TRANSLATED(0.7);

    private final double right;

    Manner(double right) {
        this.right = right;
    }

    double right() {
        return right;
    }

    /// How a name was found in a sentence.
    static Manner of(Sentence sentence, Candidate one, Lexicon lexicon) {
        if (lexicon.language() != Language.EN) {
            return TRANSLATED;
        }
        if (one.saysNormal(sentence)) {
            return NORMAL;
        }
        if (lexicon.length(one.name()) > one.words()) {
            return UNDER_HEADING;
        }
        if (one.has(sentence, Vocabulary.MISSPELT)) {
            return MISSPELT;
        }
        if (!one.isWhole()) {
            return PIECES;
        }
        boolean single = lexicon.length(one.name()) == 1;
        return switch (lexicon.kind(one.name())) {
            case LABEL -> single ? LABEL_OF_ONE_WORD : LABEL;
            case LEARNED -> LEARNED;
            case EXACT, OTHER -> single ? SYNONYM_OF_ONE_WORD : SYNONYM;
        };
    }
}
