package io.warrant.app.text;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Criterion;
import io.warrant.engine.calculator.Figure;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.engine.calculator.Result;
import io.warrant.sources.calculators.Wanted;
import io.warrant.sources.selection.ReadInputs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Calculators and what they come to, for a terminal.
public final class CalculatorText {

    private static final MathContext DIGITS = new MathContext(5);

    private CalculatorText() {}

    /// Calculators by name, one line each.
    public static String list(List<Calculator> calculators, Style style) {
        var lines = new Lines(style);
        for (var one : calculators) {
            lines.add(
                    "",
                    "    ",
                    lines.paint(Paint.NAME, one.name())
                            + "  "
                            + one.about().title()
                            + "  "
                            + lines.paint(Paint.FAINT, one.about().kind().words()));
        }
        lines.add("", Figures.count(calculators.size(), "calculator") + ".");
        return lines.toString();
    }

    /// All that a calculator says of itself.
    public static String show(Calculator calculator, Style style) {
        var lines = new Lines(style);
        var about = calculator.about();
        head(lines, calculator);
        part(lines, "Purpose", List.of(about.purpose()));
        part(lines, "Formula", List.of(about.formula()));
        part(
                lines,
                "Inputs",
                calculator.inputs().stream()
                        .map(one ->
                                one.name()
                                        + (one.optional() ? " (optional): " : ": ")
                                        + Wanted.words(one)
                                        + ".")
                        .toList());
        part(lines, "Points", calculator.criteria().stream().map(CalculatorText::points).toList());
        part(lines, "Refused", refused(calculator));
        part(lines, "References", about.backing().citations());
        part(lines, "State", List.of(about.backing().state()));
        if (!about.backing().model().isEmpty()) {
            part(
                    lines,
                    "Also as a model",
                    List.of("warrant guideline show " + about.backing().model()));
        }
        example(lines, calculator);
        return lines.toString();
    }

    private static void head(Lines lines, Calculator calculator) {
        lines.add(
                "",
                lines.paint(Paint.NAME, calculator.about().title())
                        + "  "
                        + lines.paint(Paint.FAINT, calculator.name()));
    }

    private static void part(Lines lines, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.blank();
            lines.heading(heading);
            texts.forEach(text -> lines.add("  ", "      ", text));
        }
    }

    private static String points(Criterion criterion) {
        return criterion.text()
                + ": "
                + criterion.grades().stream()
                        .map(grade -> grade.when() + " " + number(grade.points()))
                        .collect(Collectors.joining("; "));
    }

    private static List<String> refused(Calculator calculator) {
        var why = new LinkedHashMap<String, List<String>>();
        for (var input : calculator.inputs()) {
            if (input instanceof Input.Quantity quantity) {
                why.computeIfAbsent(quantity.range().why(), _ -> new ArrayList<>())
                        .add(quantity.name());
            }
        }
        var refused = new ArrayList<>(calculator.refusals());
        why.forEach((reason, names) ->
                refused.add(
                        "values out of range of "
                                + String.join(", ", names)
                                + " ("
                                + reason
                                + ")"));
        return refused;
    }

    private static void example(Lines lines, Calculator calculator) {
        lines.blank();
        lines.heading("Example");
        given(lines, calculator, calculator.example().inputs());
        lines.add("  ", "Result: " + figure(calculator.example().expected()));
    }

    private static void given(Lines lines, Calculator calculator, Map<String, Given> given) {
        given.forEach((name, value) ->
                lines.add("  ", "      ", name + ": " + value(calculator, name, value)));
    }

    private static String value(Calculator calculator, String name, Given value) {
        return switch (value) {
            case Given.Amount(double amount) ->
                    number(amount)
                            + calculator
                                    .input(name)
                                    .filter(Input.Quantity.class::isInstance)
                                    .map(Input.Quantity.class::cast)
                                    .map(one -> unit(one.unit()))
                                    .orElse("");
            case Given.Answer(String text) -> text;
            case Given.Day(var date) -> date.toString();
        };
    }

    /// What a record filled in, and what it told otherwise; empty without a record.
    public static String read(ReadInputs read, Style style) {
        if (read.known().isEmpty() && read.open().isEmpty()) {
            return "";
        }
        var lines = new Lines(style);
        lines.blank().heading("From the record");
        for (var one : read.known()) {
            lines.add(
                    "  ",
                    "      ",
                    one.label() + ": " + one.value() + ". From " + one.from() + ".");
        }
        for (var one : read.open()) {
            lines.add(
                    "  ",
                    "      ",
                    "Not filled in: "
                            + one.label()
                            + ", since "
                            + one.reason()
                            + ". "
                            + one.from());
        }
        return lines.toString();
    }

    /// What came of a calculation.
    ///
    /// @param given the inputs, in the calculator's units
    public static String result(
            Calculator calculator, Map<String, Given> given, Result result, Style style) {
        var lines = new Lines(style);
        head(lines, calculator);
        lines.blank();
        lines.heading("Given");
        given(lines, calculator, given);
        lines.blank();
        switch (result) {
            case Result.Computed(var figure, var steps) -> {
                if (!steps.isEmpty()) {
                    lines.heading("Steps");
                    steps.forEach(step ->
                            lines.add(
                                    "  ",
                                    "      ",
                                    step.what() + ": " + with(step.value(), step.unit())));
                    lines.blank();
                }
                lines.heading("Result");
                lines.add("  ", lines.paint(Paint.NAME, figure(figure)));
                lines.add("  ", "    ", "By " + calculator.about().formula() + ".");
                calculator
                        .about()
                        .backing()
                        .citations()
                        .forEach(one -> lines.add("  ", "    ", one));
            }
            case Result.CannotCompute(var reasons) ->
                    lines.add("", "    ", "Cannot compute: " + String.join("; ", reasons) + ".");
        }
        return lines.toString();
    }

    private static String figure(Figure figure) {
        return switch (figure) {
            case Figure.Value(double value, String unit) -> with(value, unit);
            case Figure.Day(var date) -> date.toString();
        };
    }

    private static String with(double value, String unit) {
        return number(value) + unit(Math.abs(value) == 1 && unit.equals("points") ? "point" : unit);
    }

    private static String unit(String unit) {
        return unit.equals("1") ? "" : "\u00a0" + unit;
    }

    private static String number(double value) {
        var rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
