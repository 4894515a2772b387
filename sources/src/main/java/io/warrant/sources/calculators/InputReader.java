package io.warrant.sources.calculators;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.engine.errors.InvalidCaseException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads `name=value` for a calculator. A value in another unit of its kind is converted; one in
/// any other unit is refused.
public final class InputReader {

    private final Calculator calculator;

    public InputReader(Calculator calculator) {
        this.calculator = calculator;
    }

    /// @throws InvalidCaseException if a name is unknown or there twice, or a value can't be read
    public Map<String, Given> read(List<String> texts) {
        var read = new LinkedHashMap<String, Given>();
        for (var text : texts) {
            int at = text.indexOf('=');
            if (at < 1) {
                throw new InvalidCaseException(
                        "'" + text + "' is no input. Write a name, '=' and a value: " + names());
            }
            var input = input(text.substring(0, at).strip());
            var value = value(input, text.substring(at + 1).strip());
            if (read.put(input.name(), value) != null) {
                throw new InvalidCaseException(input.name() + " is given twice. Give it once.");
            }
        }
        return read;
    }

    /// What is given, and every sign that isn't as absent: for a person who says so.
    public Map<String, Given> othersAbsent(Map<String, Given> given) {
        var all = new LinkedHashMap<>(given);
        for (var input : calculator.inputs()) {
            if (input instanceof Input.Choice choice && choice.absence() && !choice.optional()) {
                all.putIfAbsent(choice.name(), new Given.Answer(choice.answers().getFirst()));
            }
        }
        return all;
    }

    /// An input by its name, or by how just one of them begins.
    private Input input(String name) {
        var wanted = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        var exact = calculator.input(wanted);
        if (exact.isPresent()) {
            return exact.get();
        }
        var near =
                calculator.inputs().stream().filter(one -> one.name().startsWith(wanted)).toList();
        if (near.size() == 1) {
            return near.getFirst();
        }
        throw new InvalidCaseException(
                calculator.name()
                        + (near.isEmpty() ? " has no input '" : " has several inputs '")
                        + name
                        + "'. Use one of: "
                        + names());
    }

    private String names() {
        return calculator.inputs().stream().map(Input::name).collect(Collectors.joining(", "))
                + ".";
    }

    private Given value(Input input, String text) {
        return found(input, text)
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "The value of "
                                        + input.name()
                                        + " can't be read. Give "
                                        + Wanted.words(input)
                                        + (input instanceof Input.Quantity one
                                                        && !one.unit().equals("1")
                                                ? ", with its unit."
                                                : ".")));
    }

    private static Optional<Given> found(Input input, String text) {
        return switch (input) {
            case Input.Quantity quantity -> Amounts.read(quantity, text);
            case Input.Choice choice -> answer(choice, text);
            case Input.Day _ -> day(text);
        };
    }

    /// One of the input's answers, in any case.
    public static Optional<Given> answer(Input.Choice choice, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return choice.answers().contains(wanted)
                ? Optional.of(new Given.Answer(wanted))
                : Optional.empty();
    }

    private static Optional<Given> day(String text) {
        try {
            return Optional.of(new Given.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
