package io.warrant.bench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.metrics.Rates;

/// Writes a [Comparison] as JSON; a rank is null where the disease was not weighed.
public final class ComparisonJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ComparisonJson() {}

    public static String write(Comparison comparison) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "warrant/bench-compare/1");
        run(root.putObject("a"), comparison.a());
        run(root.putObject("b"), comparison.b());
        root.put("common", comparison.overlap().common())
                .put("onlyA", comparison.overlap().onlyA())
                .put("onlyB", comparison.overlap().onlyB());
        for (var measure : comparison.measures()) {
            var node = root.putObject(measure.name());
            node.put("a", measure.a()).put("b", measure.b());
            node.put("difference", measure.b() - measure.a());
            node.putArray("ci95").add(measure.difference().low()).add(measure.difference().high());
            for (var test : measure.test()) {
                node.putObject("mcnemar")
                        .put("onlyA", test.onlyA())
                        .put("onlyB", test.onlyB())
                        .put("p", test.p());
            }
        }
        var moves = root.putArray("moves");
        for (var move : comparison.moves()) {
            var node = moves.addObject().put("case", move.name()).put("disease", move.disease());
            rank(node, "a", move.a());
            rank(node, "b", move.b());
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The comparison can't be written as JSON.", e);
        }
    }

    private static void run(ObjectNode node, RankRun run) {
        node.put("name", run.name()).put("circumstances", run.circumstances());
    }

    private static void rank(ObjectNode node, String key, int rank) {
        if (rank == Rates.MISSED) {
            node.putNull(key);
        } else {
            node.put(key, rank);
        }
    }
}
