package io.warrant.bench.calculators;

/// A question to a calculator.
///
/// @param id in its file; empty where it has none
/// @param calculator its title
/// @param entities the given inputs, as written
/// @param expected the answer with its limits
record Item(String id, String calculator, String entities, Expected expected) {

    /// As written; `N/A` or empty where the item has no answer.
    record Expected(String answer, String low, String high) {

        boolean isThere() {
            return !answer.isEmpty() && !answer.equalsIgnoreCase("N/A");
        }
    }
}
