package io.warrant.bench.consult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.differentials.DifferentialResult;
import io.warrant.bench.metrics.Measured;

/// Writes a [ConsultResult] as JSON: curves for each policy, and every consultation.
public final class ConsultJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-consult/1";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ConsultJson() {}

    public static String write(ConsultResult result) {
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        settings(root.putObject("settings"), result);
        root.put("cases", result.cases());
        var everything = root.putObject("everything");
        for (int top : ConsultResult.TOPS) {
            measured(everything.putObject("top" + top), result.ceiling(top));
        }
        var policies = root.putObject("policies");
        for (var policy : result.choices().policies()) {
            policy(policies.putObject(policy.toString()), policy, result);
        }
        var all = root.putArray("consultations");
        result.encounters().forEach(one -> encounter(all.addObject(), one));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    private static void settings(ObjectNode node, ConsultResult result) {
        var choices = result.choices();
        node.put("knowledge", result.knowledge())
                .put("fingerprint", result.fingerprint())
                .put("candidates", choices.settings().candidates().name())
                .put("prior", choices.settings().prior().name())
                .put("split", choices.splitting().words())
                .put("ownPublicationWithheld", choices.withheld())
                .put("manner", choices.manner().kind().toString())
                .put("mannerRate", choices.manner().rate())
                .put("complaints", choices.run().complaints())
                .put("maxQuestions", choices.run().maxQuestions())
                .put("sample", choices.run().sample())
                .put("depth", choices.run().depth())
                .put("seed", choices.run().seed());
    }

    private static void policy(ObjectNode node, PolicyKind policy, ConsultResult result) {
        int most = result.choices().maxQuestions();
        node.put("words", policy.words());
        var curve = node.putArray("curve");
        for (int asked : ConsultText.marks(most)) {
            var point = curve.addObject();
            point.put("questions", asked);
            point.put("cost", result.mean(policy, one -> one.after(asked).cost()).value());
            for (int top : ConsultResult.TOPS) {
                measured(point.putObject("top" + top), result.found(policy, asked, top));
            }
        }
        measured(node.putObject("reachedTop10"), result.reached(policy, most, 10));
        var stop = node.putObject("stop");
        stop.put("probability", ConsultText.SURE);
        stop.put(
                "questions",
                result.mean(policy, one -> (double) one.questionsUntil(ConsultText.SURE)).value());
        var reliability = result.reliability(policy, ConsultText.SURE);
        stop.put("calibrationError", reliability.error()).put("brier", reliability.brier());
        var saving = result.saving(policy);
        node.putObject("within2PointsOfTop1")
                .put("questions", saving.questions())
                .put("cost", saving.cost())
                .put("shareOfCostOfEverything", saving.share());
        result.differentials(policy)
                .ifPresent(judged -> {
                    var whole = node.putObject("differentials");
                    for (var name : DifferentialResult.NAMES) {
                        whole.put(name, judged.value(name));
                    }
                });
        node.put("millisPerQuestion", result.millis(policy));
    }

    private static void measured(ObjectNode node, Measured measured) {
        node.put("value", measured.value())
                .put("low", measured.interval().low())
                .put("high", measured.interval().high());
    }

    private static void encounter(ObjectNode node, Encounter one) {
        node.put("case", one.name())
                .put("cluster", one.cluster())
                .put("policy", one.policy().toString())
                .put("fullRank", one.full().rank())
                .put("fullCost", one.full().cost());
        var ranks = node.putArray("ranks");
        var costs = node.putArray("costs");
        one.moments()
                .forEach(moment -> {
                    ranks.add(moment.rank());
                    costs.add(moment.cost());
                });
    }
}
