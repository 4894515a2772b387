package io.warrant.app.page;

import io.warrant.engine.odds.LogRatio;

/// How heavily a ground weighs, in steps that a glance can tell apart without colour.
enum Strength {
    VERY_STRONG_FOR("+++", "for-3"),
    STRONG_FOR("++", "for-2"),
    FOR("+", "for-1"),
    NEUTRAL("·", "neutral"),
    AGAINST("−", "against-1"),
    STRONG_AGAINST("−−", "against-2"),
    VERY_STRONG_AGAINST("−−−", "against-3");

    /// The ratios at which one, two and three signs begin.
    static final String LEGEND =
            "+ or − from a factor of 2, two signs from 10, three from 100; · in between";

    private static final double ONE = Math.log(2);
    private static final double TWO = Math.log(10);
    private static final double THREE = Math.log(100);

    /// A tenth is a factor of ten, whatever the last bit says.
    private static final double ROUNDING = 1e-9;

    private final String symbol;
    private final String style;

    Strength(String symbol, String style) {
        this.symbol = symbol;
        this.style = style;
    }

    static Strength of(LogRatio ratio) {
        double size = Math.abs(ratio.ln()) + ROUNDING;
        if (size < ONE) {
            return NEUTRAL;
        }
        if (size < TWO) {
            return ratio.supports() ? FOR : AGAINST;
        }
        if (size < THREE) {
            return ratio.supports() ? STRONG_FOR : STRONG_AGAINST;
        }
        return ratio.supports() ? VERY_STRONG_FOR : VERY_STRONG_AGAINST;
    }

    String symbol() {
        return symbol;
    }

    String style() {
        return style;
    }
}
