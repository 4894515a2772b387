package io.warrant.app.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.fhir.Validity;
import io.warrant.app.golden.ToyResults;
import io.warrant.engine.clinical.Finding;
import io.warrant.sources.cases.CaseReader;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

class ConversionRoutesTest {

    private static final String NOTE = "A girl with a ring rash. No dry eye.";

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aNoteBecomesAPhenopacket() throws Exception {
        var answer =
                service.post(
                        "/api/v1/convert?to=phenopacket&limit=2&at=2026-11-21T12:00:00Z",
                        "text/plain",
                        NOTE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("2026-11-21T12:00:00Z").contains("warrant-claim-2");
        var in = new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
        var again = CaseReader.read(in, "answer", ToyResults.BASE);
        assertThat(again.findings()).hasSize(2);
        assertThat(again.findings().getLast()).isInstanceOf(Finding.Excluded.class);
    }

    @Test
    void aNoteBecomesFhir() throws Exception {
        var answer = service.post("/api/v1/convert?to=fhir", "text/plain", NOTE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Validity.errors(answer.body())).isEmpty();
    }

    @Test
    void refusesWhatItCannotUse() throws Exception {
        var noTime = service.post("/api/v1/convert?to=fhir&at=today", "text/plain", NOTE);
        assertThat(noTime.statusCode()).isEqualTo(400);
        assertThat(service.post("/api/v1/convert?to=fhir", "text/plain", "Well.").statusCode())
                .isEqualTo(400);
    }

    /// What is served here stands in the OpenAPI document, and nothing else.
    @Test
    void theDocumentHasTheRoutes() throws Exception {
        var paths =
                new ObjectMapper()
                        .readTree(service.get("/api/v1/openapi.json").body())
                        .path("paths");
        var described = new ArrayList<String>();
        paths.properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(
                                        method -> described.add(method + " " + path.getKey())));
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        service.site.routes().stream()
                                .map(route ->
                                        route.method().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + route.path())
                                .toList());
    }
}
