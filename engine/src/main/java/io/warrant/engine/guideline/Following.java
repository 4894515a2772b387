package io.warrant.engine.guideline;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Follows a model rule by rule with all values that its elements may have. What one rule needs is
/// tried in every combination; what several rules have to do with each other is lost, so more may
/// seem to come than can. Not safe for use by several threads.
final class Following {

    private static final int MOST_COMBINATIONS = 4096;
    private static final int MOST_VALUES = 64;

    private final Program program;
    private final Map<String, List<Value>> answers;

    /// The values that each element may have; none where it may have any.
    private final List<@Nullable Set<Value>> possible = new ArrayList<>();

    Following(Program program, Map<String, List<Value>> answers) {
        this.program = program;
        this.answers = answers;
    }

    Optional<Set<List<Value>>> endings(Map<String, Value> known, List<String> codes) {
        var parts = program.parts();
        boolean simple = parts.choices().isEmpty() && parts.preconditions().isEmpty();
        if (!simple || parts.steps().stream().anyMatch(Following::asksForRules)) {
            return Optional.empty();
        }
        for (var code : parts.codes()) {
            possible.add(start(code, known));
        }
        follow(-1, new Program.Step("", 0, List.of(), parts.defaults(), List.of()));
        for (int rule = 0; rule < parts.steps().size(); rule++) {
            follow(rule, parts.steps().get(rule));
        }
        var slots = codes.stream().map(program::slot).toList();
        return combinations(slots).map(LinkedHashSet::new);
    }

    private @Nullable Set<Value> start(String code, Map<String, Value> known) {
        var given = known.get(code);
        var open = answers.get(code);
        if (given != null) {
            return Set.of(given);
        }
        if (open == null) {
            return Set.of(Values.MISSING);
        }
        return open.isEmpty() ? null : new LinkedHashSet<>(open);
    }

    private static boolean asksForRules(Program.Step step) {
        return step.when().stream().anyMatch(check -> Slots.asksForRules(check.that()));
    }

    private void follow(int rule, Program.Step step) {
        var targets = new TreeSet<Integer>();
        step.then().forEach(act -> Slots.written(act.what(), targets));
        if (targets.isEmpty() || cannotFire(step)) {
            return;
        }
        var slots = new TreeSet<>(targets);
        step.when().forEach(check -> Slots.all(check.that(), slots));
        step.then().forEach(act -> Slots.all(act.what(), slots));
        var order = List.copyOf(slots);
        var combinations = combinations(order, step);
        if (combinations.isEmpty()) {
            targets.forEach(target -> possible.set(target, null));
            return;
        }
        var after = new ArrayList<Set<Value>>();
        targets.forEach(_ -> after.add(new LinkedHashSet<>()));
        for (var values : combinations.get()) {
            var evaluation = run(rule, step, order, values);
            int place = 0;
            for (int target : targets) {
                after.get(place++).add(evaluation.value(target));
            }
        }
        int place = 0;
        for (int target : targets) {
            var values = after.get(place++);
            possible.set(target, values.size() > MOST_VALUES ? null : values);
        }
    }

    /// Whether a condition fails by what is known alone.
    private boolean cannotFire(Program.Step step) {
        for (var check : step.when()) {
            var slots = new TreeSet<Integer>();
            Slots.all(check.that(), slots);
            var order = List.copyOf(slots);
            var only = new Program.Step(step.code(), 0, List.of(check), List.of(), List.of());
            var combinations = combinations(order);
            boolean fails =
                    combinations.isPresent()
                            && combinations.get().stream()
                                    .noneMatch(values -> holds(only, order, values));
            if (fails) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Program.Step step, List<Integer> slots, List<Value> values) {
        return new Run(program, evaluation(slots, values)).attempt(step);
    }

    private Evaluation run(int rule, Program.Step step, List<Integer> slots, List<Value> values) {
        var evaluation = evaluation(slots, values);
        var run = new Run(program, evaluation);
        if (rule < 0) {
            run.actAll(step.then());
        } else if (run.attempt(step)) {
            run.actAll(step.then());
        }
        return evaluation;
    }

    private Evaluation evaluation(List<Integer> slots, List<Value> values) {
        var evaluation = new Evaluation(program, LocalDateTime.MIN, "en");
        for (int place = 0; place < values.size(); place++) {
            var value = values.get(place);
            evaluation.give(slots.get(place), value.isMissing() ? List.of() : List.of(value));
        }
        return evaluation;
    }

    /// The combinations that a rule tells apart.
    private Optional<List<List<Value>>> combinations(List<Integer> slots, Program.Step step) {
        var alike = new Alike(program, step);
        var values = new TreeMap<Integer, Set<Value>>();
        for (int slot : slots) {
            var all = possible.get(slot);
            if (all == null) {
                return Optional.empty();
            }
            values.put(slot, alike.values(slot, all));
        }
        return alike.addsUp() ? Optional.of(alike.sums(values)) : product(values.values());
    }

    /// Every combination of what some elements may be; empty where they are too many.
    private Optional<List<List<Value>>> combinations(List<Integer> slots) {
        var all = new ArrayList<Set<Value>>();
        for (int slot : slots) {
            var values = slot < 0 ? Set.of(Values.MISSING) : possible.get(slot);
            if (values == null) {
                return Optional.empty();
            }
            all.add(values);
        }
        return product(all);
    }

    private static Optional<List<List<Value>>> product(Collection<Set<Value>> factors) {
        var all = List.<List<Value>>of(List.of());
        for (var values : factors) {
            if ((long) all.size() * values.size() > MOST_COMBINATIONS) {
                return Optional.empty();
            }
            var more = new ArrayList<List<Value>>();
            for (var before : all) {
                for (var value : values) {
                    var longer = new ArrayList<>(before);
                    longer.add(value);
                    more.add(longer);
                }
            }
            all = more;
        }
        return Optional.of(all);
    }
}
