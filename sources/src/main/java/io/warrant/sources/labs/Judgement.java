package io.warrant.sources.labs;

import io.warrant.engine.laboratory.Verdict;

/// How a value was judged.
sealed interface Judgement {

    /// It is low, normal, or the like.
    ///
    /// @param verdict what it comes to
    /// @param yardstick what it was held against
    /// @param words what was compared, for people, such as `9.1 g/dL, below 12 to 16 g/dL (given)`
    /// @param sides which kinds of abnormal results were looked for
    record Made(Verdict verdict, Yardstick yardstick, String words, Sides sides)
            implements Judgement {}

    /// It can't be told; the reason as a clause.
    record Open(String reason) implements Judgement {}

    /// Which abnormal results a value could have had.
    enum Sides {
        LOW,
        HIGH,
        BOTH;

        boolean hasLow() {
            return this != HIGH;
        }

        boolean hasHigh() {
            return this != LOW;
        }
    }
}
