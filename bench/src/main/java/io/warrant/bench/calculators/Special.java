package io.warrant.bench.calculators;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.calculator.Given;

import java.util.Locale;

/// What two inputs of an item say together, and what labels presume of single calculators.
final class Special {

    private Special() {}

    static void apply(JsonNode root, Answers answers) {
        switch (answers.calculator().name()) {
            case "apache-ii" -> health(root, answers);
            case "sofa" -> support(answers);
            default -> {}
        }
    }

    /// Long-standing failure of an organ counts by the kind of operation.
    private static void health(JsonNode root, Answers answers) {
        if (root.path("History of severe organ failure or immunocompromise").asBoolean()) {
            boolean elective =
                    root.path("Surgery Type")
                            .asText()
                            .toLowerCase(Locale.ROOT)
                            .contains("elective");
            answers.put(
                    "chronic-organ-insufficiency",
                    new Given.Answer(
                            elective
                                    ? "elective operation"
                                    : "no operation or emergency operation"));
        }
    }

    private static void support(Answers answers) {
        var yes = new Given.Answer("yes");
        if (!yes.equals(answers.given().get("respiratory-support"))
                && answers.by(Convention.SUPPORT)) {
            answers.given().put("respiratory-support", yes);
        }
    }
}
