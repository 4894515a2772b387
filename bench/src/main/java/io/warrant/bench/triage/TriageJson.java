package io.warrant.bench.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/// Writes a [TriageResult] as JSON.
public final class TriageJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/bench-triage/1";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private TriageJson() {}

    public static String write(TriageResult result) {
        var proof = result.proof();
        var root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA)
                .put("knowledge", result.knowledge())
                .put("vignettes", result.vignettes())
                .put("labelled", proof.cases())
                .put("unread", result.unread())
                .put("right", proof.right())
                .put("share", proof.share())
                .put("low", proof.low())
                .put("high", proof.high())
                .put("commonest", proof.commonest())
                .put("p", result.chance())
                .put("better", proof.isBetter());
        var named = root.putObject("named");
        proof.named().forEach((level, by) -> by.forEach(named.putObject(level)::put));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }
}
