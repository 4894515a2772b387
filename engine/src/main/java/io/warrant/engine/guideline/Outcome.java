package io.warrant.engine.guideline;

import java.util.List;
import java.util.Map;

/// What a model says of given inputs, and why.
///
/// @param unmet preconditions that don't hold, as the model writes them; if any, no rule was tried
/// @param firings the rules that fired, in their order
/// @param values all that was set, by code, in the order of setting
/// @param cards what was handed out
/// @param faults what couldn't be reckoned
public record Outcome(
        List<String> unmet,
        List<Firing> firings,
        Map<String, Value> values,
        List<Card> cards,
        List<Fault> faults) {

    /// A rule that fired.
    ///
    /// @param rule its code; empty for the default actions
    /// @param because its conditions, as the model writes them
    /// @param known what the conditions and reckonings read
    /// @param did what it set
    public record Firing(
            String rule,
            int priority,
            List<String> because,
            List<Reading> known,
            List<Setting> did) {}

    /// What an element was when a rule looked at it.
    public record Reading(String code, Value value) {}

    /// What a rule set.
    ///
    /// @param source the action, as the model writes it
    /// @param value missing if it couldn't be reckoned
    public record Setting(String code, String source, Value value) {}

    /// A template filled in.
    public record Card(String template, String name, String json) {}

    public boolean applies() {
        return unmet.isEmpty();
    }

    /// What an element came to.
    public Value value(String code) {
        return values.getOrDefault(code, Values.MISSING);
    }
}
