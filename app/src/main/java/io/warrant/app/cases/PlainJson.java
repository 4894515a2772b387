package io.warrant.app.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.IOException;
import java.util.List;

/// Fields of JSON that somebody sent, each of the kind that is expected. Messages hold none of it.
final class PlainJson {

    private static final int DEEPEST = 50;

    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PlainJson() {}

    /// @param what the thing, for messages, such as `The judgement`
    static JsonNode read(byte[] content, String what) {
        try {
            var json = MAPPER.readTree(content);
            if (!json.isObject()) {
                throw new InvalidCaseException(what + " is no JSON object. Send one.");
            }
            return json;
        } catch (IOException e) {
            throw new InvalidCaseException(
                    what + " is no JSON, or has a field twice. Check its commas and quotes.", e);
        }
    }

    static String text(JsonNode json, String name) {
        var value = json.path(name);
        if (!value.isTextual()) {
            throw new InvalidCaseException(
                    "`" + name + "` is missing, or is no text. Give it in quotes.");
        }
        return value.textValue();
    }

    /// The elements of a list, each an object; none where there is no list.
    static Iterable<JsonNode> list(JsonNode json, String name) {
        var list = json.path(name);
        if (list.isMissingNode()) {
            return List.of();
        }
        boolean objects = list.isArray();
        for (var element : list) {
            objects &= element.isObject();
        }
        if (!objects) {
            throw new InvalidCaseException(
                    "`" + name + "` is no list of objects. Give them in brackets.");
        }
        return list;
    }
}
