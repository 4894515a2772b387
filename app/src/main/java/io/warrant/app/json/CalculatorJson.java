package io.warrant.app.json;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Figure;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.engine.calculator.Result;
import io.warrant.sources.selection.ReadInputs;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Calculators and what they come to, as JSON.
public final class CalculatorJson {

    private CalculatorJson() {}

    public static String list(List<Calculator> calculators) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.whole("found", calculators.size());
            json.objects("calculators", calculators, one -> head(json, one));
        });
    }

    private static void head(JsonText json, Calculator one) throws IOException {
        json.text("name", one.name());
        json.text("title", one.about().title());
        json.text("kind", one.about().kind().words());
        json.text("purpose", one.about().purpose());
    }

    public static String show(Calculator calculator) {
        var json = JsonText.start();
        var about = calculator.about();
        return json.finish(() -> {
            head(json, calculator);
            json.text("formula", about.formula());
            json.objects("inputs", calculator.inputs(), one -> input(json, one));
            json.objects(
                    "criteria",
                    calculator.criteria(),
                    one -> {
                        json.text("text", one.text());
                        json.objects(
                                "grades",
                                one.grades(),
                                grade -> {
                                    json.text("when", grade.when());
                                    json.number("points", grade.points());
                                });
                    });
            json.texts("refusals", calculator.refusals());
            json.texts("citations", about.backing().citations());
            json.text("state", about.backing().state());
            json.text("model", about.backing().model());
            json.object(
                    "example",
                    () -> {
                        given(json, calculator.example().inputs());
                        figure(json, calculator.example().expected());
                    });
        });
    }

    private static void input(JsonText json, Input input) throws IOException {
        json.text("name", input.name());
        json.flag("optional", input.optional());
        switch (input) {
            case Input.Quantity one -> {
                json.text("unit", one.unit());
                json.number("low", one.range().low());
                json.number("high", one.range().high());
                json.text("why", one.range().why());
                if (!one.substance().formula().isEmpty()) {
                    json.text("substance", one.substance().formula());
                    json.number("molarMass", one.substance().molarMass());
                }
            }
            case Input.Choice one -> json.texts("answers", one.answers());
            case Input.Day _ -> json.text("date", "YYYY-MM-DD");
        }
    }

    /// Follows `docs/schema/calculation.schema.json`.
    ///
    /// @param given the inputs, in the calculator's units
    /// @param read what of them a record filled in
    public static String result(
            Calculator calculator, Map<String, Given> given, Result result, ReadInputs read) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", "warrant/calculation/1");
            json.text("calculator", calculator.name());
            json.text("title", calculator.about().title());
            given(json, given);
            switch (result) {
                case Result.Computed(var figure, var steps) -> {
                    json.flag("computed", true);
                    figure(json, figure);
                    json.objects(
                            "steps",
                            steps,
                            step -> {
                                json.text("what", step.what());
                                json.number("value", step.value());
                                json.text("unit", step.unit());
                            });
                }
                case Result.CannotCompute(var reasons) -> {
                    json.flag("computed", false);
                    json.texts("reasons", reasons);
                }
            }
            if (!read.known().isEmpty() || !read.open().isEmpty()) {
                SelectionJson.known(json, read.known());
                SelectionJson.open(json, read.open());
            }
            json.text("formula", calculator.about().formula());
            json.texts("citations", calculator.about().backing().citations());
        });
    }

    private static void given(JsonText json, Map<String, Given> given) throws IOException {
        json.objects(
                "given",
                given.entrySet(),
                entry -> {
                    json.text("name", entry.getKey());
                    switch (entry.getValue()) {
                        case Given.Amount(double value) -> json.number("value", value);
                        case Given.Answer(String text) -> json.text("answer", text);
                        case Given.Day(var date) -> json.text("date", date.toString());
                    }
                });
    }

    private static void figure(JsonText json, Figure figure) throws IOException {
        json.object(
                "result",
                () -> {
                    switch (figure) {
                        case Figure.Value(double value, String unit) -> {
                            json.number("value", value);
                            json.text("unit", unit);
                        }
                        case Figure.Day(var date) -> json.text("date", date.toString());
                    }
                });
    }
}
