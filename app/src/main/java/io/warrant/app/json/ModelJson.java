package io.warrant.app.json;

import io.warrant.perception.intake.Shelf;

import java.util.List;

/// The models of a shelf.
public final class ModelJson {

    public static final String SCHEMA = "warrant/models/1";

    private ModelJson() {}

    public static String render(Shelf shelf) {
        return render(shelf, shelf.models());
    }

    /// @param some names of models of the shelf
    public static String render(Shelf shelf, List<String> some) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.objects(
                    "models",
                    some,
                    name -> {
                        var card = shelf.card(name);
                        json.text("name", name);
                        json.text("task", card.task());
                        json.text("reads", card.reads());
                        json.objects(
                                "concepts",
                                card.concepts(),
                                concept -> {
                                    json.text("name", concept.name());
                                    json.given("term", concept.term());
                                });
                        json.text("learntFrom", card.made().dataHash());
                        json.text("split", card.made().split());
                        json.objects(
                                "measured",
                                card.measured().entrySet(),
                                entry -> {
                                    json.text("name", entry.getKey());
                                    json.number("value", entry.getValue());
                                });
                        var rules = shelf.rules(name).without();
                        if (!rules.isEmpty()) {
                            json.objects(
                                    "without",
                                    rules,
                                    rule -> {
                                        json.text("concept", rule.concept());
                                        json.text("because", rule.because());
                                    });
                        }
                        json.text("licence", card.licence());
                    });
        });
    }
}
