package io.warrant.app.serve;

import io.javalin.http.Context;
import io.warrant.engine.errors.ConfigurationException;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One request as a route sees it.
public final class Request {

    private final Route route;
    private final Asked asked;
    private final byte[] body;
    private final Caller caller;

    /// What was asked, apart from the body.
    ///
    /// @param id the id of the request
    /// @param options the options, each with its values
    /// @param parts the parts of the path that stand where the route has `{name}`
    /// @param headers how a header is looked up; it answers null for one that isn't there
    public record Asked(
            String id,
            Map<String, List<String>> options,
            Map<String, String> parts,
            Function<String, @Nullable String> headers) {

        /// Options alone, as they were kept.
        public static Asked again(
                String id, Map<String, List<String>> options, Map<String, String> parts) {
            return new Asked(id, options, parts, _ -> null);
        }

        static Asked of(Context context) {
            return new Asked(
                    Gate.id(context.req()),
                    query(context.req().getQueryString()),
                    context.pathParamMap(),
                    context.req()::getHeader);
        }
    }

    public Request(Route route, Asked asked, byte[] body, Caller caller) {
        this.route = route;
        this.asked = asked;
        this.body = body;
        this.caller = caller;
    }

    /// The route that it takes.
    public Route route() {
        return route;
    }

    public Asked asked() {
        return asked;
    }

    /// Its id, which the answer names too.
    public String id() {
        return asked.id();
    }

    public Caller caller() {
        return caller;
    }

    /// The whole body, already bounded and unpacked; empty where there is none.
    public byte[] body() {
        return body;
    }

    /// The part of the path that stands where the route has `{name}`.
    public String path(String name) {
        var part = asked.parts().get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no part " + name);
        }
        return part;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(asked.headers().apply(name));
    }

    /// The media type of the body without parameters, in lower case; empty where it isn't said.
    public String contentType() {
        return mediaType(asked.headers().apply("Content-Type"));
    }

    static String mediaType(@Nullable String type) {
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// The first value of an option.
    public Optional<String> option(String name) {
        return options(name).stream().findFirst();
    }

    /// All values of an option.
    public List<String> options(String name) {
        return asked.options().getOrDefault(name, List.of());
    }

    /// The options of a query. Always UTF-8, whatever the body's media type says of itself.
    private static Map<String, List<String>> query(@Nullable String text) {
        var options = new LinkedHashMap<String, List<String>>();
        for (var option : text == null ? new String[0] : text.split("&", -1)) {
            var parts = option.split("=", 2);
            var value = parts.length < 2 ? "" : decoded(parts[1]);
            if (!value.isBlank()) {
                options.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>()).add(value);
            }
        }
        return options;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "The query has a percent sign that no two hexadecimal digits follow. Write it"
                            + " as %25.",
                    e);
        }
    }

    /// @throws ConfigurationException if it is no whole number
    public int whole(String name, int usual) {
        var text = option(name);
        try {
            return text.map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException _) {
            throw new ConfigurationException("`" + name + "` is no whole number. Give one.");
        }
    }

    /// @throws ConfigurationException if it is no number
    public Optional<Double> number(String name) {
        try {
            return option(name).map(Double::parseDouble);
        } catch (NumberFormatException _) {
            throw new ConfigurationException("`" + name + "` is no number. Give one.");
        }
    }

    /// One of a few words.
    ///
    /// @throws ConfigurationException if it is none of them
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return option(name).map(text -> choice(name, text, choices));
    }

    private static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        var words = new ArrayList<String>();
        for (var choice : choices.getEnumConstants()) {
            var word = choice.name().toLowerCase(Locale.ROOT);
            if (word.equals(text.toLowerCase(Locale.ROOT))) {
                return choice;
            }
            words.add(word);
        }
        throw new ConfigurationException(
                "`" + name + "` is none of its choices. Give one of " + words + ".");
    }

    /// Whether an option is given and isn't `false`.
    public boolean flag(String name) {
        return option(name).filter(value -> !value.equals("false")).isPresent();
    }
}
