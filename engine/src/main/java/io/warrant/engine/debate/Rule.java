package io.warrant.engine.debate;

/// Why one argument of a differential bears on another. Nothing attacks or supports but by one of
/// these rules.
public enum Rule {
    FOR(
            "A ground with a ratio above 1, or a published criterion that is met, supports its"
                    + " claim.",
            "That is what a likelihood ratio, and what a criterion, means.",
            false),
    AGAINST(
            "A ground with a ratio below 1, an excluded hallmark, a finding left unexplained and a"
                + " criterion that isn’t met attack their claim. The attack fails where the claim’s"
                + " grounds together speak for it, or where “none of the candidates” isn’t more"
                + " than the margin times likelier.",
            "The engine has weighed all grounds of the claim together, so no ground against it may"
                    + " count a second time by itself.",
            false),
    RIVAL(
            "Two claims attack each other. The attack fails on a claim that is more than the margin"
                    + " times likelier.",
            "A differential looks for one disease. A patient with two diseases breaks it.",
            true),
    KIN(
            "Claims on the same disease, or of which one is a kind of the other, don’t attack each"
                    + " other.",
            "Both can be right. The knowledge’s links between catalogues say which they are.",
            false),
    OBSERVED(
            "An observed finding attacks an exclusion that can’t hold beside it, and prevails.",
            "What was seen rules over what was ruled out; the engine doesn’t use such exclusions.",
            true);

    private final String statement;
    private final String reason;
    private final boolean assumed;

    Rule(String statement, String reason, boolean assumed) {
        this.statement = statement;
        this.reason = reason;
        this.assumed = assumed;
    }

    /// What it says, as a sentence or two.
    public String statement() {
        return statement;
    }

    /// Why it holds, as a sentence or two.
    public String reason() {
        return reason;
    }

    /// Whether it is an assumption rather than a consequence of what the engine reckons.
    public boolean isAssumed() {
        return assumed;
    }

    /// Whether it is a rule of attack.
    public boolean isAttack() {
        return switch (this) {
            case AGAINST, RIVAL, OBSERVED -> true;
            case FOR, KIN -> false;
        };
    }
}
