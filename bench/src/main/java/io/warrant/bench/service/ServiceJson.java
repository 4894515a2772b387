package io.warrant.bench.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/// Writes measurements of a service as JSON; times in milliseconds.
public final class ServiceJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-service/1";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ServiceJson() {}

    public static String write(LoadResult result) {
        var root = MAPPER.createObjectNode().put("schema", SCHEMA).put("kind", "load");
        root.put("path", result.plan().path())
                .put("connections", result.plan().connections())
                .put("warmUpSeconds", result.plan().warmUp())
                .put("seconds", result.seconds())
                .put("rate", result.plan().rate())
                .put("requests", result.millis().length)
                .put("requestsPerSecond", result.perSecond())
                .put("bytes", result.bytes())
                .put("errors", result.errors())
                .put("refused", result.refused())
                .put("p50", result.within(0.5))
                .put("p95", result.within(0.95))
                .put("p99", result.within(0.99))
                .put("max", result.within(1));
        statuses(root, result.statuses());
        result.machine().load().forEach(root.putArray("loadOfTheMachine")::add);
        var memory = root.putArray("memory");
        for (var one : result.machine().memory()) {
            memory.addObject()
                    .put("second", one.second())
                    .put("heapAfterCollection", one.heap())
                    .put("resident", one.resident());
        }
        return text(root);
    }

    public static String write(FuzzResult result) {
        var root = MAPPER.createObjectNode().put("schema", SCHEMA).put("kind", "fuzz");
        root.put("seed", result.seed())
                .put("sent", result.sent())
                .put("serverErrors", result.serverErrors())
                .put("hangs", result.hangs())
                .put("traces", result.traces())
                .put("alive", result.alive());
        statuses(root, result.statuses());
        result.bad().forEach(root.putArray("bad")::add);
        return text(root);
    }

    private static void statuses(ObjectNode root, Map<Integer, Long> statuses) {
        var node = root.putObject("statuses");
        statuses.forEach((status, count) -> node.put(String.valueOf(status), count));
    }

    private static String text(ObjectNode root) {
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }
}
