package io.warrant.engine.guideline;

/// What joins two expressions; a higher rank binds tighter.
enum Operator {
    OR("||", 1),
    AND("&&", 2),
    EQUAL("==", 3),
    UNEQUAL("!=", 3),
    LESS("<", 4),
    LESS_OR_EQUAL("<=", 4),
    GREATER(">", 4),
    GREATER_OR_EQUAL(">=", 4),
    IS_A("is_a", 4),
    IS_NOT_A("!is_a", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED("/", 6),
    REMAINDER("%", 6),
    POWER("^", 7);

    private final String sign;
    private final int rank;

    Operator(String sign, int rank) {
        this.sign = sign;
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    String sign() {
        return sign;
    }
}
