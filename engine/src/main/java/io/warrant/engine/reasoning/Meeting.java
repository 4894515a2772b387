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
        COINCIDENCE
    }

    static final Meeting COINCIDENCE = new Meeting(Kind.COINCIDENCE, -1, 0, true);
}
