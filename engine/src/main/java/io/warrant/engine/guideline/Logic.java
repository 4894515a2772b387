package io.warrant.engine.guideline;

import java.util.List;

/// The logic of a model as its author wrote it.
///
/// @param preconditions all must hold, or the model doesn't apply
/// @param defaults actions done before any rule
public record Logic(
        List<String> preconditions,
        List<String> defaults,
        List<Rule> rules,
        List<Template> templates) {

    /// @param priority the highest goes first; equal ones in the order of the model
    public record Rule(String code, int priority, List<String> when, List<String> then) {

        public Rule {
            when = List.copyOf(when);
            then = List.copyOf(then);
        }
    }

    /// What is handed out where a rule says so.
    ///
    /// @param json an object whose texts may hold `{$gt0012}`
    public record Template(String code, String name, String json) {}

    public Logic {
        preconditions = List.copyOf(preconditions);
        defaults = List.copyOf(defaults);
        rules = List.copyOf(rules);
        templates = List.copyOf(templates);
    }
}
