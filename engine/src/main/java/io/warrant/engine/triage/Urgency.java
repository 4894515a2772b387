package io.warrant.engine.triage;

/// How urgent a case is, or why that can't be told.
public sealed interface Urgency {

    /// The labelled cases support it.
    ///
    /// @param level as the cases are labelled
    /// @param probability raw, by counting
    /// @param proof how often that was right on cases left out
    record Told(String level, double probability, Proof proof) implements Urgency {}

    /// The labelled cases support nothing better than naming the commonest level.
    ///
    /// @param proof how often the rule was right on cases left out
    record NotBetter(Proof proof) implements Urgency {}

    /// There are no labelled cases.
    record NoLabels() implements Urgency {}
}
