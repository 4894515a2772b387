package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One run of a model.
final class Run {

    private static final int MOST_INSTANCES = 1000;

    private final Program program;
    private final Evaluation evaluation;
    private final List<Outcome.Firing> firings = new ArrayList<>();
    private final Map<String, Value> set = new LinkedHashMap<>();
    private final List<Outcome.Card> cards = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<Outcome.Setting> did = new ArrayList<>();

    Run(Program program, Evaluation evaluation) {
        this.program = program;
        this.evaluation = evaluation;
    }

    Outcome of(Map<String, List<Value>> inputs) {
        give(inputs);
        var unmet = new ArrayList<String>();
        try {
            for (var check : program.parts().preconditions()) {
                if (!holds("precondition", check)) {
                    unmet.add(check.source().strip());
                }
            }
            if (unmet.isEmpty()) {
                rules();
            }
        } catch (ReckoningException e) {
            faults.add(new Fault(program.guideline().id(), String.valueOf(e.getMessage()), true));
            set.clear();
        }
        return new Outcome(unmet, firings, set, cards, faults);
    }

    private void rules() {
        act("default action", program.parts().defaults());
        if (!did.isEmpty()) {
            firings.add(new Outcome.Firing("", Integer.MAX_VALUE, List.of(), List.of(), did));
        }
        var steps = program.parts().steps();
        for (int rule = 0; rule < steps.size(); rule++) {
            var step = steps.get(rule);
            int times = step.reads().stream().mapToInt(evaluation::count).max().orElse(1);
            for (int instance = 0; instance < Math.max(1, times); instance++) {
                for (int slot : step.reads()) {
                    evaluation.choose(slot, instance);
                }
                attempt(rule, step);
            }
        }
    }

    private void attempt(int rule, Program.Step step) {
        for (var check : step.when()) {
            if (!holds("rule " + step.code() + ", when", check)) {
                return;
            }
        }
        var known = new ArrayList<Outcome.Reading>();
        for (int slot : step.reads()) {
            known.add(
                    new Outcome.Reading(program.parts().codes().get(slot), evaluation.value(slot)));
        }
        evaluation.fire(rule);
        did = new ArrayList<>();
        act("rule " + step.code() + ", then", step.then());
        firings.add(
                new Outcome.Firing(
                        step.code(),
                        step.priority(),
                        step.when().stream().map(check -> check.source().strip()).toList(),
                        known,
                        did));
    }

    /// Whether all conditions of a rule hold.
    boolean attempt(Program.Step step) {
        return step.when().stream().allMatch(check -> holds("rule " + step.code(), check));
    }

    /// Does what a rule says, in its order.
    void actAll(List<Program.Act> acts) {
        act("rule", acts);
    }

    private boolean holds(String place, Program.Check check) {
        try {
            return evaluation.holds(check.that());
        } catch (ReckoningException e) {
            note(place, check.source(), e);
            return false;
        }
    }

    private void act(String place, List<Program.Act> acts) {
        for (var act : acts) {
            try {
                act(act);
            } catch (ReckoningException e) {
                note(place, act.source(), e);
            }
        }
    }

    private void note(String place, String source, ReckoningException problem) {
        if (problem.stops()) {
            throw problem;
        }
        faults.add(new Fault(place, "`" + source.strip() + "` " + problem.getMessage(), false));
    }

    private void act(Program.Act act) {
        var source = act.source();
        switch (act.what()) {
            case Statement.Assign(var target, var value) -> {
                var result = evaluation.of(value);
                assign(
                        source,
                        target,
                        act.counts() && !isMeasured(target.slot()) ? whole(result) : result);
            }
            case Statement.Create(_, var values) -> assignAll(source, values);
            case Statement.Card(var template, var values) -> {
                assignAll(source, values);
                card(template);
            }
            case Statement.Claim(var that) -> evaluation.of(that);
        }
    }

    private boolean isMeasured(int slot) {
        return evaluation.value(slot) instanceof Value.Quantity;
    }

    private static Value whole(Value value) {
        double number = Numbers.of(value);
        return Double.isNaN(number) ? Values.MISSING : new Value.Count((long) number);
    }

    private void assignAll(String source, List<Statement.Assign> values) {
        values.forEach(one -> assign(source, one.target(), evaluation.of(one.value())));
    }

    private void assign(String source, Expression.Variable target, Value value) {
        int slot = target.slot();
        var code = program.parts().codes().get(slot);
        var result =
                value.isMissing()
                        ? value
                        : Attributes.write(evaluation.value(slot), target.attribute(), value);
        if (result instanceof Value.Coded(var coded, var label) && label.isEmpty()) {
            result = new Value.Coded(coded, program.guideline().term(coded.value(), "en"));
        }
        did.add(new Outcome.Setting(code, source.strip(), result));
        if (!result.isMissing()) {
            evaluation.set(slot, result);
            set.put(code, result);
        }
    }

    private void card(String code) {
        for (var template : program.guideline().logic().templates()) {
            if (template.code().equals(code)) {
                cards.add(
                        new Outcome.Card(
                                code,
                                template.name(),
                                Templates.fill(
                                        template.json(),
                                        name -> {
                                            int slot = program.slot(name);
                                            return slot < 0
                                                    ? Values.MISSING
                                                    : evaluation.value(slot);
                                        })));
            }
        }
    }

    private void give(Map<String, List<Value>> inputs) {
        new TreeMap<>(inputs)
                .forEach((code, values) -> {
                    int slot = program.slot(code);
                    if (slot >= 0) {
                        evaluation.give(
                                slot,
                                values.subList(
                                        Math.max(0, values.size() - MOST_INSTANCES),
                                        values.size()));
                    }
                });
        program.parts().choices().forEach(this::choose);
    }

    /// Keeps the instances of a part of the record that meet its predicates.
    private void choose(Program.Choice choice) {
        var slots =
                choice.binding().elements().stream()
                        .mapToInt(element -> program.slot(element.code()))
                        .toArray();
        var instances = new Instances(evaluation, slots);
        for (var predicate : choice.predicates()) {
            instances.keep(
                    predicate.that(), () -> holds("binding " + choice.binding().code(), predicate));
        }
    }
}
