package io.warrant.engine.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A calculator that is being written down. It ends in an example, without which there is none.
final class Draft {

    private final String name;
    private final String title;
    private final Kind kind;
    private final List<String> citations = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private String purpose = "";
    private String working = "";
    private String state = "published";
    private String model = "";
    private String unit = "points";
    private List<Input> inputs = List.of();
    private Function<Known, Figure> formula;

    private Draft(String name, String title, Kind kind) {
        this.name = name;
        this.title = title;
        this.kind = kind;
        formula = in -> new Figure.Value(sum(in), "points");
    }

    static Draft equation(String name, String title) {
        return new Draft(name, title, Kind.EQUATION);
    }

    static Draft score(String name, String title) {
        return new Draft(name, title, Kind.RULE).formula("the sum of the points");
    }

    static Draft date(String name, String title) {
        return new Draft(name, title, Kind.DATE);
    }

    Draft purpose(String text) {
        purpose = text;
        return this;
    }

    Draft formula(String text) {
        working = text;
        return this;
    }

    Draft cites(String... texts) {
        citations.addAll(List.of(texts));
        return this;
    }

    /// What superseded it.
    Draft superseded(String text) {
        state = text;
        return this;
    }

    /// The GDL2 model that computes the same.
    Draft sameAs(String id) {
        model = id;
        return this;
    }

    Draft wants(Input... wanted) {
        inputs = List.of(wanted);
        return this;
    }

    Draft refuses(Contradiction... refused) {
        contradictions.addAll(List.of(refused));
        return this;
    }

    Draft counts(Criterion... counted) {
        criteria.addAll(List.of(counted));
        return this;
    }

    /// The same points for each of some signs.
    Draft countsSigns(double points, String... names) {
        criteria.addAll(Criterion.signs(points, names));
        return this;
    }

    /// @param ucum the unit of the result
    Draft number(String ucum, ToDoubleFunction<Known> equation) {
        unit = ucum;
        formula = in -> new Figure.Value(equation.applyAsDouble(in), ucum);
        return this;
    }

    Draft day(Function<Known, LocalDate> rule) {
        formula = in -> new Figure.Day(rule.apply(in));
        return this;
    }

    /// @param pairs inputs as name and value in turn; signs that aren't named are absent
    Calculator example(double expected, Object... pairs) {
        return new Calculator(
                this, new Example(completed(pairs), new Figure.Value(expected, unit)));
    }

    Calculator example(LocalDate expected, Object... pairs) {
        return new Calculator(this, new Example(completed(pairs), new Figure.Day(expected)));
    }

    private Map<String, Given> completed(Object... pairs) {
        var given = new HashMap<>(Example.inputs(pairs));
        for (var input : inputs) {
            if (input instanceof Input.Choice choice && choice.absence() && !choice.optional()) {
                given.putIfAbsent(choice.name(), new Given.Answer(choice.answers().getFirst()));
            }
        }
        var ordered = new LinkedHashMap<String, Given>();
        inputs.stream()
                .map(Input::name)
                .filter(given::containsKey)
                .forEach(one -> ordered.put(one, given.get(one)));
        return ordered;
    }

    private double sum(Known in) {
        double sum = 0;
        for (var criterion : criteria) {
            sum += criterion.points(in);
        }
        return sum;
    }

    About about() {
        return new About(
                name, title, kind, purpose, working, new About.Backing(citations, state, model));
    }

    List<Input> inputs() {
        return inputs;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    Function<Known, Figure> formula() {
        return formula;
    }
}
