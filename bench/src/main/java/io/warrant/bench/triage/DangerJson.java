package io.warrant.bench.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// Writes a [DangerResult] as JSON.
public final class DangerJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-triage-danger/1";

    private static final List<String> FIGURES =
            List.of("auc", "sensitivity", "specificity", "sensitivityAtSpecificity90", "brier");

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DangerJson() {}

    public static String write(DangerResult result) {
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA)
                .put("knowledge", result.knowledge())
                .put("fingerprint", result.fingerprint())
                .put("measured", result.count().measured())
                .put("emergencies", result.count().emergencies())
                .put("ungraded", result.count().ungraded())
                .put("falseAlarmsForOneMissed", result.choices().loss().missed())
                .put("toldFrom", result.choices().loss().threshold())
                .put("manner", result.choices().manner().kind().toString())
                .put("mannerRate", result.choices().manner().rate())
                .put("seed", result.choices().seed());
        var moments = root.putArray("moments");
        result.moments().forEach(moment -> moment(moment, moments.addObject()));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    private static void moment(DangerResult.Moment moment, ObjectNode out) {
        out.put("policy", moment.policy());
        if (moment.questions() >= 0) {
            out.put("questions", moment.questions());
        }
        var values = moment.rates().values();
        for (int at = 0; at < values.length; at++) {
            var interval = moment.intervals().get(at);
            out.putObject(FIGURES.get(at))
                    .put("value", values[at])
                    .put("low", interval.low())
                    .put("high", interval.high());
        }
    }
}
