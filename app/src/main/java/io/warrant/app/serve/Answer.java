package io.warrant.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What a route answers.
///
/// @param status the HTTP status
/// @param type the media type of the body
/// @param body the body
/// @param headers further headers
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    public static final String JSON = "application/json";

    public static Answer json(String text) {
        return of(200, JSON, text);
    }

    /// The same as UTF-8.
    public static Answer json(byte[] utf8) {
        return new Answer(200, JSON, utf8, Map.of());
    }

    public static Answer of(int status, String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /// The same with one more header.
    public Answer with(String header, String value) {
        var all = new java.util.LinkedHashMap<>(headers);
        all.put(header, value);
        return new Answer(status, type, body, all);
    }
}
