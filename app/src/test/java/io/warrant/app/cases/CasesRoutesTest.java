package io.warrant.app.cases;

import static io.warrant.app.cases.KeepingService.CASE;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/// Cases and judgements over HTTP.
class CasesRoutesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/schema");
    private static final String JUDGEMENT =
            """
            {"stage": "before",
             "opinions": [{"disease": "TOY:3", "verdict": "accepted", "why": "loud"},
                          {"disease": "TOY:1", "verdict": "rejected"}],
             "corrections": [{"term": "TOY:0013", "from": "observed", "to": "unknown"}],
             "why": "on the whole"}
            """;

    @TempDir static Path folder;
    private static KeepingService service;

    @BeforeAll
    static void start() {
        service = new KeepingService(folder.resolve("ledger.db"), 30);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode json(HttpResponse<String> answer, int status, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            var json = JSON.readTree(answer.body());
            var rules =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")));
            assertThat(rules.validate(json)).as(schema).isEmpty();
            return json;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String save(String record) {
        return json(service.post("/api/v1/cases?title=Bed%202", record), 201, "case-receipt")
                .path("id")
                .asText();
    }

    @Test
    void keepsShowsChangesAndDeletesACase() {
        var saved = service.post("/api/v1/cases", CASE);
        var id = json(saved, 201, "case-receipt").path("id").asText();
        var path = "/api/v1/cases/" + id;
        assertThat(saved.headers().firstValue("Location")).hasValue(path);
        assertThat(saved.headers().firstValue("ETag")).hasValue("\"1\"");
        var shown = json(service.get(path), 200, "stored-case");
        assertThat(shown.at("/versions/0/record").asText()).isEqualTo(CASE);
        var other = CASE.replace("female", "male");
        var put = service.request(path).PUT(BodyPublishers.ofString(other));
        assertThat(service.send(put.copy()).statusCode()).as("no version named").isEqualTo(400);
        var changed = service.send(put.copy().header("If-Match", "\"1\""));
        assertThat(json(changed, 200, "case-receipt").path("version").asLong()).isEqualTo(2);
        var outdated = service.send(put.copy().header("If-Match", "\"1\""));
        json(outdated, 409, "problem");
        assertThat(service.get(path + "?record=true").body()).isEqualTo(other);
        assertThat(service.send(service.request(path).DELETE()).statusCode()).isEqualTo(204);
        json(service.get(path), 404, "problem");
        json(service.get("/api/v1/cases/../etc"), 404, "problem");
    }

    @Test
    void listsCases() {
        var id = save(CASE);
        var cases = json(service.get("/api/v1/cases?limit=1"), 200, "stored-cases").path("cases");
        assertThat(cases).hasSize(1);
        assertThat(cases.at("/0/id").asText()).isEqualTo(id);
        assertThat(cases.at("/0/title").asText()).isEqualTo("Bed 2");
    }

    @Test
    void refusesWhatIsNoRecord() {
        json(service.post("/api/v1/cases", ""), 400, "problem");
        json(service.post("/api/v1/cases", "{\"observed\": [\"nonsense\"]}"), 400, "problem");
        json(service.post("/api/v1/cases?title=" + "x".repeat(121), CASE), 400, "problem");
    }

    @Test
    void keepsAJudgementBesideTheProgramsAnswer() {
        var id = save(CASE);
        var path = "/api/v1/cases/" + id + "/judgements?diseases=all";
        var kept = json(service.post(path, JUDGEMENT), 201, "kept-judgement");
        assertThat(kept.path("who").asText()).isEqualTo("local");
        assertThat(kept.at("/answer/diseases/0").asText()).isEqualTo("TOY:1");
        var after = JUDGEMENT.replace("before", "after").replace("TOY:1", "TOY:2");
        json(service.post(path, after.replace("TOY:3", "TOY:1")), 201, "kept-judgement");
        var shown = json(service.get("/api/v1/cases/" + id), 200, "stored-case");
        assertThat(shown.path("judgements")).hasSize(2);
        var agreement = json(service.get("/api/v1/agreement"), 200, "agreement");
        assertThat(agreement.at("/before/all/top1/agreed").asInt()).isZero();
        assertThat(agreement.at("/before/all/top3/agreed").asInt()).isEqualTo(1);
        assertThat(agreement.at("/after/all/top1/agreed").asInt()).isEqualTo(1);
        assertThat(agreement.at("/shift/toward").asInt()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoJudgement() {
        var path = "/api/v1/cases/" + save(CASE) + "/judgements";
        for (var wrong :
                new String[] {
                    "",
                    "[]",
                    "{}",
                    "{\"why\": \"x\", \"why\": \"y\"}",
                    "{\"opinion\": []}",
                    "{\"opinions\": [{\"disease\": \"Marfan\", \"verdict\": \"accepted\"}]}",
                    "{\"opinions\": [{\"disease\": \"TOY:1\", \"verdict\": \"maybe\"}]}",
                    "{\"opinions\": [1]}",
                    "{\"version\": 7, \"why\": \"x\"}",
                    "{\"version\": \"1\", \"why\": \"x\"}",
                    "{\"stage\": \"during\", \"why\": \"x\"}"
                }) {
            json(service.post(path, wrong), 400, "problem");
        }
        json(service.post("/api/v1/cases/none/judgements", JUDGEMENT), 404, "problem");
    }
}
