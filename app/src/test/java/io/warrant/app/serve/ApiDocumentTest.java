package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import io.warrant.app.cases.AuditRoutes;
import io.warrant.app.cases.CasesRoutes;
import io.warrant.app.standards.ConversionRoutes;
import io.warrant.ledger.store.Ledger;

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
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The OpenAPI document against the running service: every route is in it and nothing else is, and
/// each exchange below has the status, the media type and the body that the document promises.
class ApiDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/schema");

    @TempDir static Path folder;
    private static ToyService service;
    private static JsonNode document;
    private static String kept;
    private static String gone;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rank.json"), "{\"schema\": \"toy\"}\n");
        Files.writeString(folder.resolveSibling("secret.json"), "{}");
        var settings =
                new ServeSettings(
                        ServeSettings.Address.USUAL,
                        ServeSettings.Bounds.USUAL,
                        ServeSettings.Protection.NONE,
                        Optional.of(folder),
                        Optional.empty());
        var ledger =
                Ledger.open(folder.resolve("ledger.db").toString(), InstantSource.system(), "toy");
        service =
                ToyService.start(
                        settings,
                        new KnowledgeRoutes(),
                        new TermRoutes(),
                        new DiseaseRoutes(),
                        new ReasoningRoutes(),
                        new NextRoutes(),
                        new BenchRoutes(),
                        new ConversionRoutes(),
                        new CasesRoutes(ledger, "toy"),
                        new AuditRoutes(ledger, 30));
        kept = keep();
        gone = keep();
        document = JSON.readTree(service.get("/api/v1/openapi.json").body());
    }

    private static String keep() throws IOException, InterruptedException {
        var receipt = service.post("/api/v1/cases", ToyService.CASE).body();
        return JSON.readTree(receipt).path("id").asText();
    }

    private static String filled(String uri) {
        return uri.replace("{kept}", kept).replace("{gone}", gone);
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
    void theDocumentNamesTheFormsAndTheCaseOfEachResult() {
        var convert = document.at("/paths/~1api~1v1~1convert/post/parameters");
        assertThat(convert.get(0).at("/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("case", "fhir", "phenopacket");
        for (var name : List.of("read", "diagnose", "explain", "next", "report", "convert")) {
            assertThat(document.at("/paths/~1api~1v1~1" + name + "/post/parameters"))
                    .as(name)
                    .extracting(each -> each.path("$ref").asText())
                    .contains("#/components/parameters/case");
        }
        assertThat(document.at("/components/parameters/case/in").asText()).isEqualTo("query");
    }

    @Test
    void everyOperationNamesThePartsOfItsPath() {
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .forEach(operation ->
                                        assertThat(parts(operation))
                                                .as(path.getKey())
                                                .isEqualTo(path.getKey().contains("{") ? 1 : 0)));
    }

    /// How many parts of its path an operation describes, by what it says or refers to.
    private static long parts(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(each ->
                        each.has("$ref")
                                ? document.at(each.path("$ref").asText().substring(1))
                                : each)
                .peek(each -> assertThat(each.path("name").asText()).isNotEmpty())
                .filter(each -> each.path("in").asText().equals("path"))
                .count();
    }

    @Test
    void everyOperationIsTriedHere() {
        assertThat(Tried.ALL.stream().map(Tried::operation)).containsAll(operations());
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsWhatTheDocumentPromises() {
        return Tried.ALL.stream()
                .map(exchange ->
                        DynamicTest.dynamicTest(
                                exchange.status() + " " + exchange.uri(), () -> check(exchange)));
    }

    private static void check(Tried exchange) throws IOException, InterruptedException {
        var request = service.request(filled(exchange.uri()));
        request.method(
                exchange.operation().split(" ")[0].toUpperCase(Locale.ROOT),
                BodyPublishers.ofString(exchange.body()));
        if (!exchange.type().isEmpty()) {
            request.header("Content-Type", exchange.type());
        }
        var answer = service.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(exchange.status());
        if (exchange.status() == 204) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        var parts = exchange.operation().split(" ");
        var promised =
                document.path("paths")
                        .path(parts[1])
                        .path(parts[0])
                        .path("responses")
                        .path(String.valueOf(exchange.status()))
                        .path("content");
        var type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        assertThat(promised.has(type)).as(type + " is promised").isTrue();
        var schema = schema(promised.path(type).path("schema"));
        for (var body :
                type.equals(Tried.NDJSON) ? answer.body().split("\n") : one(answer.body())) {
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
