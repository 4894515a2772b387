package io.warrant.sources.selection;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Bound;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Need;
import io.warrant.sources.guidelines.InputReader;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts what is known of an input in the form that a guideline wants it in.
final class Fitting {

    private static final Set<String> YES = Set.of("yes", "present", "true", "positive");
    private static final Set<String> NO = Set.of("no", "absent", "false", "negative");

    /// Units in which pressures, rates and saturations at the bedside are given everywhere.
    private static final List<String> UNMISTAKABLE = List.of("mm[Hg]", "/min", "%");

    private final Program program;
    private final InputForm form;

    Fitting(Program program, InputForm form) {
        this.program = program;
        this.form = form;
    }

    /// What came of it.
    sealed interface Fit {

        record Fits(Value value) implements Fit {}

        record Misfit(String reason) implements Fit {}
    }

    Fit fit(Need need, Fact fact) {
        return switch (fact) {
            case Fact.OfAge(var age) -> age(need, age);
            case Fact.OfSex(var sex) -> sex(sex);
            case Fact.Measurement measured -> number(need, Amount.of(measured));
            case Fact.Answer answer -> truth(answer.present());
            case Fact.Several(var values) ->
                    new Fit.Misfit("the record gives " + values.size() + " values that differ");
            case Fact.Contradiction _ -> new Fit.Misfit("it is both observed and excluded");
        };
    }

    private Fit age(Need need, AgeRange age) {
        double years = Math.floor(age.fromYears());
        // An age in completed years is known to within a year.
        return age.toYears() - age.fromYears() > 1 || age.fromYears() < 1
                ? new Fit.Misfit("the age isn't known in whole years")
                : number(need, Amount.ofYears((long) years));
    }

    private Fit sex(Sex sex) {
        var name = sex.name().toLowerCase(Locale.ROOT);
        return answer(Set.of(name, name.substring(0, 1)), name);
    }

    private Fit number(Need need, Amount amount) {
        if (need.aspect() instanceof Aspect.Within(_, var limits, _)) {
            return amount.in(limits.unit()).filter(limits::holds).isPresent()
                    ? truth(true)
                    : new Fit.Misfit("the value isn't within the limits that would show it");
        }
        if (need.bound().isPresent()) {
            var bound = need.bound().orElseThrow();
            return amount.in(bound.unit())
                    .map(number -> truth(bound.holds(number)))
                    .orElseGet(() -> new Fit.Misfit("its unit doesn't fit the limit's"));
        }
        return switch (form.kind()) {
            case QUANTITY, COUNT, ANY -> quantity(amount);
            case ORDINAL, CODED -> band(amount);
            case TRUTH, MOMENT, WORDS ->
                    new Fit.Misfit("the guideline wants " + form.kind().words());
        };
    }

    private Fit quantity(Amount amount) {
        boolean unitless = form.kind() == InputForm.Kind.COUNT || form.units().isEmpty();
        if (unitless && !amount.needsNoUnit()) {
            return usual(amount);
        }
        var unit = unitless ? "" : unit(amount);
        return amount.in(unit)
                .map(number -> given(Amount.plain(number) + " " + unit))
                .orElseGet(() ->
                        new Fit.Misfit(
                                "its unit can't be converted to " + form.units().getFirst()));
    }

    /// Where the guideline names no unit: what everybody gives in the same one.
    private Fit usual(Amount amount) {
        return UNMISTAKABLE.stream()
                .filter(unit -> amount.in(unit).isPresent())
                .findFirst()
                .map(unit -> given(Amount.plain(amount.in(unit).orElse(Double.NaN)) + " " + unit))
                .orElseGet(() ->
                        new Fit.Misfit("the guideline doesn't say in which unit it wants it"));
    }

    /// The first of the guideline's units that the amount can be had in.
    private String unit(Amount amount) {
        var known = form.units();
        return known.stream()
                .filter(unit -> amount.in(unit).isPresent())
                .findFirst()
                .orElse(known.getFirst());
    }

    private Fit given(String text) {
        try {
            return new Fit.Fits(
                    new InputReader(program, "en")
                            .read(List.of(form.code() + "=" + text.strip()))
                            .getOrDefault(form.code(), List.of())
                            .getFirst());
        } catch (InvalidCaseException _) {
            return new Fit.Misfit("the guideline doesn't take such a value");
        }
    }

    /// The one answer within whose limits a number lies, if all answers are such limits.
    private Fit band(Amount amount) {
        Value found = null;
        for (var answer : form.answers()) {
            var limits = BoundReader.read(label(answer));
            var number = limits.flatMap(one -> amount.in(one.bound().unit()));
            if (number.isEmpty()) {
                return new Fit.Misfit("its answers aren't all limits of a number");
            }
            Bound bound = limits.orElseThrow().bound();
            if (bound.holds(number.orElseThrow())) {
                if (found != null) {
                    return new Fit.Misfit("several of its answers hold");
                }
                found = answer;
            }
        }
        return found == null ? new Fit.Misfit("none of its answers holds") : new Fit.Fits(found);
    }

    private Fit truth(boolean holds) {
        return form.kind() == InputForm.Kind.TRUTH
                ? new Fit.Fits(new Value.Truth(holds))
                : answer(holds ? YES : NO, holds ? "yes" : "no");
    }

    /// The one answer that says so.
    private Fit answer(Set<String> said, String words) {
        var fitting =
                form.answers().stream()
                        .filter(answer -> said.contains(label(answer).toLowerCase(Locale.ROOT)))
                        .toList();
        return fitting.size() == 1
                ? new Fit.Fits(fitting.getFirst())
                : new Fit.Misfit("none of its answers says plainly “" + words + "”");
    }

    private static String label(Value answer) {
        return switch (answer) {
            case Value.Ordinal(_, _, var label) -> label.strip();
            case Value.Coded(_, var label) -> label.strip();
            default -> "";
        };
    }
}
