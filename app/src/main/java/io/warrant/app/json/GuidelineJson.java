package io.warrant.app.json;

import io.warrant.engine.guideline.Fault;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Outcome;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.sources.selection.Filled;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Computable guidelines and what they come to, as JSON.
public final class GuidelineJson {

    private GuidelineJson() {}

    public static String list(List<Guidelines.Entry> entries, int all) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.whole("found", all);
            json.objects(
                    "guidelines",
                    entries,
                    entry -> {
                        json.text("id", entry.id());
                        json.text("name", entry.name());
                        json.text("state", entry.state());
                        json.texts("keywords", entry.keywords());
                        json.text("fault", entry.fault());
                    });
        });
    }

    public static String show(Program program, String language) {
        var json = JsonText.start();
        var model = program.guideline();
        var detail = model.about().detail(language);
        return json.finish(() -> {
            json.text("id", model.id());
            json.text("name", model.name(language));
            json.text("purpose", detail.purpose());
            json.text("use", detail.use());
            json.text("misuse", detail.misuse());
            json.texts("keywords", detail.keywords());
            json.text("references", model.about().references());
            json.text("state", model.about().state());
            json.texts("languages", model.terms().languages());
            json.texts("preconditions", model.logic().preconditions());
            json.objects(
                    "inputs", InputForm.of(program), form -> input(json, model, form, language));
            json.objects(
                    "outputs",
                    model.bindings().stream()
                            .filter(binding -> !binding.isInput())
                            .flatMap(binding -> binding.elements().stream())
                            .toList(),
                    element -> {
                        json.text("code", element.code());
                        json.text("name", model.term(element.code(), language));
                    });
            json.texts("faults", program.faults().stream().map(Fault::toString).toList());
        });
    }

    private static void input(
            JsonText json,
            io.warrant.engine.guideline.Guideline model,
            InputForm form,
            String language)
            throws IOException {
        json.text("code", form.code());
        json.text("name", model.term(form.code(), language));
        json.text("kind", form.kind().name().toLowerCase(Locale.ROOT));
        json.texts("units", form.units());
        json.text("range", form.range().text());
        json.objects("answers", form.answers(), answer -> value(json, answer));
    }

    /// @param inputs what was given or filled in
    public static String outcome(Program program, Filled inputs, Outcome outcome, String language) {
        var json = JsonText.start();
        var model = program.guideline();
        return json.finish(() -> {
            json.text("id", model.id());
            json.text("name", model.name(language));
            json.flag("applies", outcome.applies());
            json.texts("unmet", outcome.unmet());
            json.objects(
                    "inputs",
                    inputs.values().entrySet(),
                    entry -> {
                        json.text("code", entry.getKey());
                        json.text("name", model.term(entry.getKey(), language));
                        json.objects("values", entry.getValue(), one -> value(json, one));
                    });
            SelectionJson.known(json, inputs.known());
            SelectionJson.open(json, inputs.open());
            json.objects(
                    "results",
                    outcome.values().entrySet(),
                    entry -> {
                        json.text("code", entry.getKey());
                        json.text("name", model.term(entry.getKey(), language));
                        value(json, entry.getValue());
                    });
            json.objects(
                    "rules",
                    outcome.firings(),
                    firing -> {
                        json.text("rule", firing.rule());
                        json.text(
                                "name",
                                firing.rule().isEmpty()
                                        ? "default actions"
                                        : model.term(firing.rule(), language));
                        json.texts("because", firing.because());
                        json.objects(
                                "known",
                                firing.known(),
                                one -> {
                                    json.text("code", one.code());
                                    value(json, one.value());
                                });
                        json.objects(
                                "did",
                                firing.did(),
                                one -> {
                                    json.text("code", one.code());
                                    json.text("source", one.source());
                                    value(json, one.value());
                                });
                    });
            json.texts("faults", outcome.faults().stream().map(Fault::toString).toList());
            json.texts("cards", outcome.cards().stream().map(Outcome.Card::json).toList());
        });
    }

    private static void value(JsonText json, Value value) throws IOException {
        switch (value) {
            case Value.Quantity quantity -> {
                if (quantity.isUnset()) {
                    json.nothing("number");
                } else {
                    json.number("number", quantity.magnitude());
                }
                json.text("unit", quantity.unit());
            }
            case Value.Count(var number) -> json.whole("number", number);
            case Value.Ordinal(var points, var code, var label) -> {
                json.whole("points", points);
                json.text("answer", code.toString());
                json.text("label", label);
            }
            case Value.Coded(var code, var label) -> {
                json.text("answer", code.toString());
                json.text("label", label);
            }
            case Value.Truth(var holds) -> json.flag("truth", holds);
            case Value.Words _, Value.Moment _, Value.Span _, Value.Proportion _ -> {}
            case Value.Missing _ -> json.nothing("number");
        }
        json.text("text", value.text());
    }
}
