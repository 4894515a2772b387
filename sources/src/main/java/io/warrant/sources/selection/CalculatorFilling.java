package io.warrant.sources.selection;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.calculator.Figure;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.engine.calculator.Result;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.selection.Bound;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;
import io.warrant.engine.selection.Selection;
import io.warrant.sources.calculators.Amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fills in a calculator from a chart, and computes it if nothing is lacking. What can't be put in
/// the input's form with certainty stays open.
final class CalculatorFilling {

    private static final int DIGITS = 5;

    private final Calculator calculator;
    private final FactWords words;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final List<Offer.Known> known = new ArrayList<>();
    private final List<Offer.Open> open = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    CalculatorFilling(Calculator calculator, Ontology ontology) {
        this.calculator = calculator;
        words = new FactWords(ontology);
    }

    Offer of(Selection selection, Chart chart, Ontology ontology) {
        fill(selection.instrument().needs(), chart, ontology);
        return new Offer(selection, known, open, missing, result());
    }

    /// What a chart fills in of a calculator's inputs.
    static ReadInputs read(Instrument instrument, Chart chart, Ontology ontology) {
        var calculator = Calculators.find(instrument.id()).orElseThrow();
        var filling = new CalculatorFilling(calculator, ontology);
        filling.fill(instrument.needs(), chart, ontology);
        return new ReadInputs(filling.given, filling.known, filling.open);
    }

    private void fill(List<Need> needs, Chart chart, Ontology ontology) {
        for (var need : needs) {
            var input = calculator.input(need.code());
            var fact = chart.of(need.aspect(), ontology);
            if (input.isPresent() && fact.isPresent()) {
                fill(need, input.orElseThrow(), fact.orElseThrow());
            } else {
                missing.add(need.label());
            }
        }
    }

    private void fill(Need need, Input input, Fact fact) {
        var value = value(need, input, fact);
        if (value.isEmpty()) {
            open.add(
                    new Offer.Open(
                            need.code(),
                            need.label(),
                            words.of(fact),
                            "it can't be put in the calculator's form with certainty"));
            return;
        }
        given.put(need.code(), value.orElseThrow());
        known.add(
                new Offer.Known(
                        need.code(),
                        need.label(),
                        text(input, value.orElseThrow()),
                        words.of(fact),
                        need.by()));
    }

    private static Optional<Given> value(Need need, Input input, Fact fact) {
        return switch (input) {
            case Input.Quantity quantity -> quantity(quantity, fact);
            case Input.Choice choice -> choice(choice, need.bound(), fact);
            case Input.Day _ -> Optional.empty();
        };
    }

    private static Optional<Given> quantity(Input.Quantity input, Fact fact) {
        return switch (fact) {
            case Fact.OfAge(var age) ->
                    years(age).flatMap(years -> Amounts.convert(input, years, "a"));
            case Fact.Measurement measured ->
                    Amounts.convert(input, measured.number(), measured.unit());
            case Fact.OfSex _, Fact.Answer _, Fact.Several _, Fact.Contradiction _ ->
                    Optional.empty();
        };
    }

    /// Completed years, where the age is known so well.
    private static Optional<BigDecimal> years(AgeRange age) {
        double years = Math.floor(age.fromYears());
        return age.toYears() - age.fromYears() > 1 || years < 1
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) years));
    }

    private static Optional<Given> choice(Input.Choice input, Optional<Bound> bound, Fact fact) {
        var answer =
                switch (fact) {
                    case Fact.OfSex(var sex) -> sex.name().toLowerCase(Locale.ROOT);
                    case Fact.Answer(_, var present, _) -> present ? "yes" : "no";
                    case Fact.OfAge(var age) ->
                            years(age)
                                    .flatMap(years ->
                                            bound.map(one -> one.holds(years.doubleValue())))
                                    .map(holds -> holds ? "yes" : "no")
                                    .orElse("");
                    case Fact.Measurement _, Fact.Several _, Fact.Contradiction _ -> "";
                };
        return input.answers().contains(answer)
                ? Optional.of(new Given.Answer(answer))
                : Optional.empty();
    }

    private static String text(Input input, Given value) {
        return switch (value) {
            case Given.Amount(double amount) ->
                    Amount.plain(amount)
                            + (input instanceof Input.Quantity one && !one.unit().equals("1")
                                    ? " " + one.unit()
                                    : "");
            case Given.Answer(var answer) -> answer;
            case Given.Day(var date) -> date.toString();
        };
    }

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Value(double value, var unit) ->
                    BigDecimal.valueOf(value)
                                    .round(new MathContext(DIGITS))
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + (unit.equals("1") ? "" : " " + unit);
            case Figure.Day(var date) -> date.toString();
        };
    }

    private List<Offer.Line> result() {
        boolean lacks =
                calculator.inputs().stream()
                        .anyMatch(input -> !input.optional() && !given.containsKey(input.name()));
        if (lacks) {
            return List.of();
        }
        return switch (calculator.compute(given)) {
            case Result.CannotCompute(var reasons) ->
                    List.of(new Offer.Line("Cannot compute", String.join("; ", reasons)));
            case Result.Computed(var figure, _) ->
                    List.of(new Offer.Line(calculator.about().title(), text(figure)));
        };
    }
}
