package io.warrant.app.text;

import io.warrant.engine.guideline.Outcome;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.sources.selection.Filled;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a guideline says of a patient, and why, for a terminal.
public final class OutcomeText {

    private final Program program;
    private final RuleWords words;
    private final Lines lines;

    private OutcomeText(Program program, String language, Style style) {
        this.program = program;
        words = new RuleWords(program.guideline(), language);
        lines = new Lines(style);
    }

    /// @param inputs what was given or filled in
    public static String render(Program program, Filled inputs, Outcome outcome, Output output) {
        var text = new OutcomeText(program, output.language(), output.style());
        text.head(output.language());
        text.given(inputs);
        text.results(outcome);
        text.rules(outcome);
        text.faults(outcome);
        return text.lines.toString();
    }

    /// How it is shown.
    public record Output(String language, Style style) {}

    private void head(String language) {
        var model = program.guideline();
        lines.add(
                "",
                lines.paint(Paint.NAME, model.name(language))
                        + "  "
                        + lines.paint(Paint.FAINT, model.id()));
    }

    private void given(Filled inputs) {
        lines.blank();
        lines.heading("Given");
        inputs.given()
                .forEach((code, values) ->
                        values.forEach(value ->
                                lines.add("  ", "      ", words.name(code) + ": " + value.text())));
        if (inputs.values().isEmpty()) {
            lines.add("  ", "Nothing.");
        }
        inputs.known()
                .forEach(one ->
                        lines.add(
                                "  ",
                                "      ",
                                words.name(one.code())
                                        + ": "
                                        + one.value()
                                        + ", from "
                                        + one.from()
                                        + "; told by "
                                        + one.by()
                                        + "."));
        for (var one : inputs.overruled()) {
            lines.add(
                    "  ",
                    "      ",
                    "Overruled: " + words.name(one.code()) + ", " + one.from() + ".");
        }
        for (var one : inputs.open()) {
            lines.add(
                    "  ",
                    "      ",
                    "Left open: "
                            + words.name(one.code())
                            + ", for "
                            + one.reason()
                            + ". Known: "
                            + one.from()
                            + ".");
        }
    }

    private void results(Outcome outcome) {
        lines.blank();
        if (!outcome.applies()) {
            lines.heading("Doesn't apply");
            outcome.unmet()
                    .forEach(one ->
                            lines.add(
                                    "  ",
                                    "      ",
                                    "It isn't so that " + words.expression(one) + "."));
            return;
        }
        lines.heading("Result");
        var shown = outputs(outcome);
        shown.forEach((code, value) ->
                lines.add(
                        "  ",
                        "      ",
                        words.name(code) + ": " + lines.paint(Paint.NAME, value.text().strip())));
        if (shown.isEmpty()) {
            lines.add("  ", "None: no rule came to a result with these inputs.");
        }
    }

    /// The outputs that were set, in the order of the model.
    static Map<String, Value> outputs(Program program, Outcome outcome) {
        var shown = new LinkedHashMap<String, Value>();
        for (var binding : program.guideline().bindings()) {
            if (!binding.isInput()) {
                for (var element : binding.elements()) {
                    var value = outcome.value(element.code());
                    if (!value.isMissing()
                            && !(value instanceof Value.Quantity quantity && quantity.isUnset())) {
                        shown.put(element.code(), value);
                    }
                }
            }
        }
        return shown;
    }

    private Map<String, Value> outputs(Outcome outcome) {
        return outputs(program, outcome);
    }

    private void rules(Outcome outcome) {
        if (outcome.firings().isEmpty()) {
            return;
        }
        lines.blank();
        lines.heading("Why");
        for (var firing : outcome.firings()) {
            lines.add(
                    "  ",
                    "      ",
                    firing.rule().isEmpty()
                            ? "By default"
                            : words.name(firing.rule())
                                    + lines.paint(Paint.FAINT, " " + firing.rule()));
            firing.because()
                    .forEach(one -> lines.add("    since ", "          ", words.expression(one)));
            known(firing);
            for (var setting : firing.did()) {
                lines.add(
                        "    so    ",
                        "          ",
                        words.name(setting.code())
                                + " is "
                                + setting.value().text().strip()
                                + reckoned(setting.source()));
            }
        }
    }

    private void known(Outcome.Firing firing) {
        var values =
                firing.known().stream()
                        .map(one -> words.name(one.code()) + " = " + one.value().text().strip())
                        .collect(Collectors.joining("; "));
        if (!values.isEmpty()) {
            lines.add("    with  ", "          ", values);
        }
    }

    /// The reckoning, where there is more than an answer to name.
    private String reckoned(String source) {
        int at = source.indexOf('=');
        var right = at < 0 ? "" : source.substring(at + 1);
        return right.contains("$") ? ", from " + words.expression(right) : "";
    }

    private void faults(Outcome outcome) {
        if (!outcome.faults().isEmpty()) {
            lines.blank();
            lines.heading("Couldn't be reckoned");
            outcome.faults().forEach(fault -> lines.add("  ", "      ", fault.toString()));
        }
        for (var card : outcome.cards()) {
            lines.blank();
            lines.heading("Card " + (card.name().isEmpty() ? card.template() : card.name()));
            lines.add("  ", card.json());
        }
    }
}
