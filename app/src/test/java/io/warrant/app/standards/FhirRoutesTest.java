package io.warrant.app.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.fhir.Validity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class FhirRoutesTest {

    private static final String FHIR = "application/fhir+json";

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return service.post("/fhir/$differential", FHIR, body);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("content-type").orElse("");
    }

    @Test
    void answersABundleWithAValidBundle() throws Exception {
        var answer = post(Service.file("bundle.json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith(FHIR);
        assertThat(Validity.errors(answer.body())).isEmpty();
        assertThat(answer.body()).contains("Ring disease").contains("Patient/p-1");
        assertThat(post(Service.file("bundle.json")).body()).isEqualTo(answer.body());
    }

    @Test
    void takesParameters() throws Exception {
        var parameters =
                """
                {"resourceType": "Parameters", "parameter": [
                 {"name": "record", "resource": %s},
                 {"name": "limit", "valueInteger": 1},
                 {"name": "diseases", "valueCode": "all"},
                 {"name": "at", "valueInstant": "2026-11-21T12:00:00+01:00"}]}
                """
                        .formatted(Service.file("bundle.json"));
        var answer = post(parameters);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Validity.errors(answer.body())).isEmpty();
        assertThat(answer.body()).contains("2026-11-21T11:00:00.000");
        var tree = new ObjectMapper().readTree(answer.body());
        assertThat(tree.findParent("prediction").path("prediction")).hasSize(2);
    }

    @Test
    void refusesWithAnOperationOutcome() throws Exception {
        refused(400, "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}");
        refused(400, "{\"resourceType\": ");
        refused(400, "[]");
        refused(400, "{\"resourceType\": \"Parameters\"}");
        refused(
                400,
                """
                {"resourceType": "Parameters", "parameter": [
                 {"name": "record", "resource": {"resourceType": "Bundle"}},
                 {"name": "prior", "valueCode": "sure"}]}
                """);
        var xml = service.post("/fhir/$differential", "application/fhir+xml", "<Bundle/>");
        assertThat(xml.statusCode()).isEqualTo(415);
        assertThat(Validity.errors(xml.body())).isEmpty();
    }

    private static void refused(int status, String body) throws Exception {
        var answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).startsWith(FHIR);
        assertThat(answer.body()).contains("OperationOutcome").doesNotContain("Exception");
        assertThat(Validity.errors(answer.body())).isEmpty();
    }

    @Test
    void saysWhatItCanDo() throws Exception {
        var statement = service.get("/fhir/metadata");
        assertThat(statement.body()).contains("CapabilityStatement").contains("differential");
        assertThat(Validity.errors(statement.body())).isEmpty();
        var operation = service.get("/fhir/OperationDefinition/differential");
        assertThat(operation.statusCode()).isEqualTo(200);
        assertThat(Validity.errors(operation.body())).isEmpty();
    }
}
