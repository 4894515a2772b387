package io.warrant.app.cases;

import io.warrant.app.serve.Request;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was asked, apart from the record, as it is kept beside an entry: the route, the parts of
/// its path and the options, one to a line.
///
/// @param path the route's path
/// @param parts of the path
/// @param options by name, each with its values in order
record Asking(String path, Map<String, String> parts, Map<String, List<String>> options) {

    private static final String PART = "/";

    static Asking of(Request request) {
        return new Asking(
                request.route().path(), request.asked().parts(), request.asked().options());
    }

    /// The case that the request belongs to, if it names one.
    String subject() {
        return options.getOrDefault("case", List.of()).stream().findFirst().orElse("");
    }

    /// Names and values are written as in an address, so that they hold no line break.
    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add(path);
        new TreeMap<>(parts).forEach((name, value) -> lines.add(line(PART + name, value)));
        new TreeMap<>(options)
                .forEach((name, values) -> values.forEach(value -> lines.add(line(name, value))));
        return String.join("\n", lines);
    }

    private static String line(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static Asking parse(String text) {
        var lines = text.split("\n");
        var parts = new LinkedHashMap<String, String>();
        var options = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            int equals = lines[i].indexOf('=');
            var name = URLDecoder.decode(lines[i].substring(0, equals), StandardCharsets.UTF_8);
            var value = URLDecoder.decode(lines[i].substring(equals + 1), StandardCharsets.UTF_8);
            if (name.startsWith(PART)) {
                parts.put(name.substring(PART.length()), value);
            } else {
                options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return new Asking(lines[0], parts, options);
    }
}
