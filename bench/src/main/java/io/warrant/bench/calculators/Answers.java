package io.warrant.bench.calculators;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The inputs of one item as far as they are known, with the conventions that made them so.
final class Answers {

    private final Calculator calculator;
    private final Set<Convention> allowed;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Set<Convention> applied = new TreeSet<>();
    private final List<String> unread = new ArrayList<>();

    Answers(Calculator calculator, Set<Convention> allowed) {
        this.calculator = calculator;
        this.allowed = allowed;
    }

    Calculator calculator() {
        return calculator;
    }

    /// Whether a convention may be applied; if so, it is noted.
    boolean by(Convention convention) {
        return allowed.contains(convention)
                && (applied.contains(convention) || applied.add(convention));
    }

    void put(String name, Given value) {
        var before = given.get(name);
        if (before == null || before.equals(value)) {
            given.put(name, value);
        } else if (by(Convention.TWICE)) {
            given.put(name, before.equals(new Given.Answer("yes")) ? before : value);
        } else {
            unread(name);
        }
    }

    void unread(String name) {
        unread.add(name + " can't be read");
    }

    /// Fills in what isn't mentioned, as far as a convention says how.
    void complete() {
        for (var input : calculator.inputs()) {
            if (input instanceof Input.Choice choice
                    && choice.absence()
                    && !choice.optional()
                    && !given.containsKey(choice.name())
                    && by(Convention.ABSENT)) {
                given.put(choice.name(), new Given.Answer(choice.answers().getFirst()));
            }
        }
    }

    Map<String, Given> given() {
        return given;
    }

    Set<Convention> applied() {
        return applied;
    }

    List<String> unread() {
        return unread;
    }
}
