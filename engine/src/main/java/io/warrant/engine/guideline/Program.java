package io.warrant.engine.guideline;

import java.util.List;
import java.util.Map;

/// A model made ready to run. Immutable and safe for use by several threads.
public final class Program {

    private final Guideline guideline;
    private final Parts parts;
    private final Map<String, Integer> slots;
    private final List<Fault> faults;

    /// A condition with its text.
    record Check(String source, Expression that, List<Integer> reads) {}

    /// An action with its text.
    ///
    /// @param counts whether it sets a magnitude to which the same rule gives neither unit nor
    ///   precision: in this language, that makes a whole number
    record Act(String source, Statement what, boolean counts) {}

    /// @param when all must hold
    /// @param reads the slots whose values decide, but for those of all instances at once
    record Step(String code, int priority, List<Check> when, List<Act> then, List<Integer> reads) {}

    /// The compiled logic.
    ///
    /// @param codes the names by slot
    /// @param units what each slot is compared with
    record Parts(
            List<String> codes,
            List<List<String>> units,
            List<Check> preconditions,
            List<Act> defaults,
            List<Step> steps,
            List<Choice> choices,
            boolean usesPresent) {}

    /// What decides which instance of a part of the record is read.
    record Choice(Binding binding, List<Check> predicates) {}

    Program(Guideline guideline, Parts parts, Map<String, Integer> slots, List<Fault> faults) {
        this.guideline = guideline;
        this.parts = parts;
        this.slots = Map.copyOf(slots);
        this.faults = List.copyOf(faults);
    }

    /// Makes a model ready. What is wrong with it is in [#faults].
    public static Program of(Guideline guideline) {
        return new Compiler(guideline).program();
    }

    public Guideline guideline() {
        return guideline;
    }

    /// What is wrong with the model, in its order.
    public List<Fault> faults() {
        return faults;
    }

    /// Whether it can run.
    public boolean isSound() {
        return faults.stream().noneMatch(Fault::stops);
    }

    /// Whether an element or variable occurs in the model.
    public boolean knows(String code) {
        return slots.containsKey(code);
    }

    /// Whether the model looks at the date.
    public boolean usesPresent() {
        return parts.usesPresent();
    }

    Parts parts() {
        return parts;
    }

    /// The place of a name, or -1.
    int slot(String code) {
        return slots.getOrDefault(code, -1);
    }
}
