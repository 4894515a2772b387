package io.warrant.bench.osce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.osce.Turn.Phase;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;

/// Writes an [OsceResult] as JSON, and the steps of its encounters as lines of JSON.
public final class OsceJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-osce/1";

    private static final ObjectMapper LINES = new ObjectMapper();
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private OsceJson() {}

    /// The figures.
    public static String write(OsceResult result) {
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA)
                .put("knowledge", result.knowledge())
                .put("fingerprint", result.fingerprint())
                .put("candidates", result.choices().settings().candidates().name())
                .put("budget", result.choices().budget())
                .put("seed", result.choices().seed())
                .put("stations", result.stations())
                .put("listed", result.listed());
        var policies = root.putObject("policies");
        for (var policy : result.choices().policies()) {
            policy(policies.putObject(policy.toString()), policy, result);
        }
        return text(MAPPER, root) + "\n";
    }

    private static void policy(ObjectNode node, OscePolicy policy, OsceResult result) {
        node.put("words", policy.words());
        for (var phase : Phase.values()) {
            var moment = node.putObject(phase.name().toLowerCase(java.util.Locale.ROOT));
            for (int top : OsceResult.TOPS) {
                var found = result.found(policy, course -> course.after(phase), top);
                moment.putObject("top" + top)
                        .put("value", found.value())
                        .put("low", found.interval().low())
                        .put("high", found.interval().high());
            }
        }
        node.put("cost", result.mean(policy, _ -> true, course -> course.end().spent()).value());
    }

    /// Every step of every encounter, one a line.
    public static String log(OsceResult result) {
        var out = new StringBuilder();
        for (var course : result.courses()) {
            for (int at = 0; at < course.turns().size(); at++) {
                var line = LINES.createObjectNode();
                line.put("station", course.station())
                        .put("policy", course.policy().toString())
                        .put("step", at);
                turn(line, course.turns().get(at));
                var truth = line.putArray("truth");
                course.truth().stream().map(DiseaseId::toString).forEach(truth::add);
                out.append(text(LINES, line)).append('\n');
            }
        }
        return out.toString();
    }

    private static void turn(ObjectNode line, Turn turn) {
        line.put("phase", turn.phase().name().toLowerCase(java.util.Locale.ROOT))
                .put("asked", turn.asked());
        var revealed = line.putArray("revealed");
        turn.revealed().forEach(revealed::add);
        var observed = line.putArray("observed");
        turn.heard().observed().stream().map(TermId::value).forEach(observed::add);
        var excluded = line.putArray("excluded");
        turn.heard().excluded().stream().map(TermId::value).forEach(excluded::add);
        var standing = turn.standing();
        line.put("cost", turn.cost())
                .put("spent", standing.spent())
                .put("findings", standing.findings())
                .put("first", standing.first())
                .put("sure", standing.sure());
        if (standing.rank() != Rates.MISSED) {
            line.put("rank", standing.rank());
        }
    }

    private static String text(ObjectMapper mapper, ObjectNode node) {
        try {
            return mapper.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }
}
