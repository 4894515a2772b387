package io.warrant.engine.guideline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private static final Map<String, Operator> BY_SIGN = bySign();

    private static Map<String, Operator> bySign() {
        var all = new HashMap<String, Operator>();
        for (var operator : values()) {
            all.put(operator.sign, operator);
        }
        all.put("or", OR);
        all.put("and", AND);
        all.put("≥", GREATER_OR_EQUAL);
        all.put("≤", LESS_OR_EQUAL);
        all.put("=<", LESS_OR_EQUAL);
        all.put("≠", UNEQUAL);
        return Map.copyOf(all);
    }

    static Optional<Operator> of(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    int rank() {
        return rank;
    }

    /// As models write it.
    String sign() {
        return sign;
    }
}
