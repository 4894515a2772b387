package io.warrant.engine.reasoning;

/// How a finding meets a disease.
///
/// @param kind the way they meet
/// @param association the association by which they do, or -1 for a coincidence
/// @param chance the chance that a patient with the disease shows the finding *because* of it
/// @param stated whether some source states how often
record Meeting(Kind kind, int association, double chance, boolean stated) {

    enum Kind {
        EXACT,
        IMPLIED,
        PARTIAL,
        RELATED,
        COINCIDENCE
    }

    static final Meeting COINCIDENCE = new Meeting(Kind.COINCIDENCE, -1, 0, true);

    /// A meeting by way of a term.
    ///
    /// @param by the finding itself where the disease is known for it or a kind of it, else the
    ///   ancestor that the two share
    /// @param term the finding
    /// @param association what the disease is known for
    /// @param known the term of that association
    static Meeting of(int by, int term, int association, int known, double chance, boolean stated) {
        Kind kind;
        if (by == term) {
            kind = known == term ? Kind.EXACT : Kind.IMPLIED;
        } else {
            kind = known == by ? Kind.PARTIAL : Kind.RELATED;
        }
        return new Meeting(kind, association, chance, stated);
    }
}
