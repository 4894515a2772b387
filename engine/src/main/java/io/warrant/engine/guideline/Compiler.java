package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes a [Program] of a model, and notes each place that is wrong.
final class Compiler {

    private final Guideline guideline;
    private final Scope scope = new Scope();
    private final Yardsticks yardsticks = new Yardsticks();
    private final List<Fault> faults = new ArrayList<>();

    Compiler(Guideline guideline) {
        this.guideline = guideline;
    }

    Program program() {
        for (var binding : guideline.bindings()) {
            binding.elements().forEach(element -> scope.slot(element.code()));
        }
        var rules =
                guideline.logic().rules().stream()
                        .sorted(Comparator.comparingInt(Logic.Rule::priority).reversed())
                        .toList();
        for (int at = 0; at < rules.size(); at++) {
            scope.rule(rules.get(at).code(), at);
        }
        var choices = choices();
        var preconditions = checks("precondition", guideline.logic().preconditions());
        var defaults = acts("default action", guideline.logic().defaults());
        var steps = rules.stream().map(this::step).toList();
        elements();
        var slots = new HashMap<String, Integer>();
        var codes = scope.codes();
        for (int at = 0; at < codes.size(); at++) {
            slots.put(codes.get(at), at);
        }
        return new Program(
                guideline,
                new Program.Parts(
                        codes,
                        yardsticks.bySlot(codes.size()),
                        preconditions,
                        defaults,
                        steps,
                        choices,
                        scope.looksAtPresent()),
                slots,
                faults);
    }

    private List<Program.Choice> choices() {
        var choices = new ArrayList<Program.Choice>();
        for (var binding : guideline.bindings()) {
            if (!binding.predicates().isEmpty()) {
                binding.elements().forEach(element -> scope.path(element.path(), element.code()));
                choices.add(
                        new Program.Choice(
                                binding,
                                checks("binding " + binding.code(), binding.predicates())));
                scope.leavePaths();
            }
        }
        return List.copyOf(choices);
    }

    private Program.Step step(Logic.Rule rule) {
        var when = checks("rule " + rule.code() + ", when", rule.when());
        var then = acts("rule " + rule.code() + ", then", rule.then());
        var reads = new TreeSet<Integer>();
        when.forEach(check -> reads.addAll(check.reads()));
        then.forEach(act -> Slots.read(act.what(), reads));
        return new Program.Step(rule.code(), rule.priority(), when, then, List.copyOf(reads));
    }

    private List<Program.Check> checks(String place, List<String> sources) {
        return compiled(
                place,
                sources,
                source -> {
                    var that = new ExpressionParser(source, scope).condition();
                    var reads = new TreeSet<Integer>();
                    Slots.read(that, reads);
                    yardsticks.add(that);
                    return new Program.Check(source, that, List.copyOf(reads));
                });
    }

    private List<Program.Act> acts(String place, List<String> sources) {
        return counting(
                compiled(
                        place,
                        sources,
                        source -> {
                            var what = new ExpressionParser(source, scope).statement();
                            template(what)
                                    .ifPresent(problem -> {
                                        throw new GrammarException(problem);
                                    });
                            return new Program.Act(source, what, false);
                        }));
    }

    /// Marks the actions that set whole numbers.
    private static List<Program.Act> counting(List<Program.Act> acts) {
        var measured = new TreeSet<Integer>();
        for (var act : acts) {
            if (act.what() instanceof Statement.Assign(var target, _)
                    && (target.attribute() == Attribute.UNIT
                            || target.attribute() == Attribute.PRECISION)) {
                measured.add(target.slot());
            }
        }
        return acts.stream()
                .map(act ->
                        new Program.Act(
                                act.source(),
                                act.what(),
                                act.what() instanceof Statement.Assign(var target, _)
                                        && target.attribute() == Attribute.MAGNITUDE
                                        && !measured.contains(target.slot())))
                .toList();
    }

    private Optional<String> template(Statement what) {
        if (!(what instanceof Statement.Card(var template, _))
                || guideline.logic().templates().stream()
                        .anyMatch(one -> one.code().equals(template))) {
            return Optional.empty();
        }
        return Optional.of("there is no template " + template);
    }

    private <T> List<T> compiled(String place, List<String> sources, Function<String, T> compile) {
        var all = new ArrayList<T>();
        for (int at = 0; at < sources.size(); at++) {
            try {
                all.add(compile.apply(sources.get(at)));
            } catch (GrammarException e) {
                faults.add(
                        new Fault(
                                place + " " + (at + 1),
                                "`" + sources.get(at).strip() + "`: " + e.getMessage(),
                                true));
            }
        }
        return List.copyOf(all);
    }

    /// An element needs a name.
    private void elements() {
        for (var binding : guideline.bindings()) {
            for (var element : binding.elements()) {
                if (guideline.terms().term(element.code(), "en").isEmpty()) {
                    faults.add(
                            new Fault(
                                    "element " + element.code(), "no term gives its name", false));
                }
            }
        }
    }
}
