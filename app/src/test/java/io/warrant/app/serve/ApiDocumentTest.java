package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The OpenAPI document against the running service: every route is in it and nothing else is, and
/// each exchange below has the status, the media type and the body that the document promises.
class ApiDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/schema");
    private static final String NDJSON = "application/x-ndjson";
    private static final String NONE = "";
    private static final String KNOWN = ToyWorld.LOUDNESS.value();

    @TempDir static Path folder;
    private static ToyService service;
    private static JsonNode document;

    /// What is sent, and what is to come back.
    ///
    /// @param operation the method and the path as the document has it
    /// @param uri the path and query to send it to
    /// @param type the media type of what is sent; empty for none
    private record Exchange(String operation, String uri, String type, String body, int status) {}

    private static final List<Exchange> EXCHANGES =
            List.of(
                    get("/api/v1/knowledge", "/api/v1/knowledge", 200),
                    get("/api/v1/terms", "/api/v1/terms?q=ra", 200),
                    get("/api/v1/terms", "/api/v1/terms", 200),
                    get("/api/v1/terms", "/api/v1/terms?limit=many", 400),
                    get("/api/v1/terms/{id}", "/api/v1/terms/TOY:0013", 200),
                    get("/api/v1/terms/{id}", "/api/v1/terms/TOY:4711", 404),
                    get("/api/v1/diseases", "/api/v1/diseases?q=disease", 200),
                    get("/api/v1/diseases", "/api/v1/diseases?limit=many", 400),
                    get("/api/v1/diseases/{id}", "/api/v1/diseases/" + KNOWN, 200),
                    get("/api/v1/diseases/{id}", "/api/v1/diseases/OMIM:999999", 404),
                    get("/api/v1/bench", "/api/v1/bench", 200),
                    get("/api/v1/bench/{name}", "/api/v1/bench/rank", 200),
                    get("/api/v1/bench/{name}", "/api/v1/bench/..%2Fsecret", 404),
                    get("/api/v1/bench/{name}", "/api/v1/bench/other", 404),
                    post("read", "", "A girl with a loud murmur.", 200),
                    post("read", "", ToyService.CASE, 400),
                    post("diagnose", "?diseases=all", ToyService.CASE, 200),
                    post("diagnose", "?observed=murmur&sex=male&age=7y", NONE, 200),
                    post("diagnose", "", NONE, 400),
                    post("diagnose", "?limit=0", ToyService.CASE, 400),
                    post("diagnose", "?coverage=7", ToyService.CASE, 400),
                    new Exchange(
                            "post /api/v1/diagnose",
                            "/api/v1/diagnose?diseases=all",
                            NDJSON,
                            "{\"observed\":[\"murmur\"]}\n\n{\n",
                            200),
                    new Exchange(
                            "post /api/v1/diagnose",
                            "/api/v1/diagnose?diseases=all",
                            "text/plain; charset=nonsense",
                            ToyService.CASE,
                            200),
                    post("explain", "?diseases=all&disease=" + KNOWN, ToyService.CASE, 200),
                    post("explain", "?disease=OMIM:999999", ToyService.CASE, 404),
                    post("explain", "", ToyService.CASE, 400),
                    post("next", "", ToyService.CASE, 200),
                    post("next", "?depth=7", ToyService.CASE, 400),
                    post("report", "?format=html", ToyService.CASE, 200),
                    post("report", "?format=md", ToyService.CASE, 200),
                    post(
                            "report",
                            "?diseases=all&format=text&disease=" + KNOWN,
                            ToyService.CASE,
                            200),
                    post("report", "?format=pdf", ToyService.CASE, 400),
                    post("report", "?disease=OMIM:999999", ToyService.CASE, 404),
                    post("convert", "?to=case", ToyService.CASE, 200),
                    post("convert", "?to=gold", ToyService.CASE, 400),
                    get("/api/v1/openapi.json", "/api/v1/openapi.json", 200),
                    get("/api/v1/schemas/{name}", "/api/v1/schemas/differential", 200),
                    get("/api/v1/schemas/{name}", "/api/v1/schemas/no.such", 404),
                    get("/health/live", "/health/live", 200),
                    get("/health/ready", "/health/ready", 200),
                    get("/metrics", "/metrics", 200));

    private static Exchange get(String path, String uri, int status) {
        return new Exchange("get " + path, uri, NONE, NONE, status);
    }

    private static Exchange post(String name, String query, String body, int status) {
        var path = "/api/v1/" + name;
        return new Exchange("post " + path, path + query, "text/plain", body, status);
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rank.json"), "{\"schema\": \"toy\"}\n");
        Files.writeString(folder.resolveSibling("secret.json"), "{}");
        service =
                ToyService.start(
                        new ServeSettings(
                                ServeSettings.Address.USUAL,
                                ServeSettings.Bounds.USUAL,
                                ServeSettings.Protection.NONE,
                                Optional.of(folder),
                                Optional.empty()));
        document = JSON.readTree(service.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Set<String> operations() {
        var all = new LinkedHashSet<String>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    @Test
    void theDocumentHasJustTheRoutesThatThereAre() {
        assertThat(operations())
                .containsExactlyInAnyOrderElementsOf(
                        service.site().routes().stream()
                                .map(route ->
                                        route.method().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + route.path())
                                .toList());
    }

    @Test
    void everyOperationIsTriedHere() {
        assertThat(EXCHANGES.stream().map(Exchange::operation)).containsAll(operations());
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsWhatTheDocumentPromises() {
        return EXCHANGES.stream()
                .map(exchange ->
                        DynamicTest.dynamicTest(
                                exchange.status + " " + exchange.uri, () -> check(exchange)));
    }

    private static void check(Exchange exchange) throws IOException, InterruptedException {
        var request = service.request(exchange.uri);
        if (exchange.operation.startsWith("post")) {
            request.POST(BodyPublishers.ofString(exchange.body))
                    .header("Content-Type", exchange.type);
        }
        var answer = service.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(exchange.status);
        var parts = exchange.operation.split(" ");
        var promised =
                document.path("paths")
                        .path(parts[1])
                        .path(parts[0])
                        .path("responses")
                        .path(String.valueOf(exchange.status))
                        .path("content");
        var type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(promised.has(type)).as(type + " is promised").isTrue();
        var schema = schema(promised.path(type).path("schema"));
        for (var body : type.equals(NDJSON) ? answer.body().split("\n") : one(answer.body())) {
            if (type.endsWith("json")) {
                assertThat(schema.validate(body, InputFormat.JSON)).isEmpty();
            }
        }
    }

    private static String[] one(String body) {
        return new String[] {body};
    }

    private static JsonSchema schema(JsonNode schema) {
        var factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaMappers(mappers ->
                                        mappers.mapPrefix(
                                                "https://warrant.invalid/schema/",
                                                SCHEMAS.toUri().toString())));
        var reference = schema.path("$ref").asText();
        if (reference.startsWith("schemas/")) {
            return factory.getSchema(
                    SchemaLocation.of(
                            "https://warrant.invalid/schema/"
                                    + reference.substring("schemas/".length())
                                    + ".schema.json"));
        }
        if (reference.startsWith("#")) {
            return factory.getSchema(document.at(reference.substring(1)));
        }
        return factory.getSchema(schema);
    }
}
