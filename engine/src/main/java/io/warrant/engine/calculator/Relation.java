package io.warrant.engine.calculator;

/// How a value stands to the limit of a band.
enum Relation {
    UNDER("under") {
        @Override
        boolean holds(double value, double limit) {
            return value < limit;
        }
    },
    AT_MOST("at most") {
        @Override
        boolean holds(double value, double limit) {
            return value <= limit;
        }
    },
    OVER("over") {
        @Override
        boolean holds(double value, double limit) {
            return value > limit;
        }
    },
    AT_LEAST("at least") {
        @Override
        boolean holds(double value, double limit) {
            return value >= limit;
        }
    };

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    abstract boolean holds(double value, double limit);

    String words() {
        return words;
    }
}
