package io.warrant.app.cases;

import static io.warrant.app.cases.KeepingService.CASE;
import static io.warrant.app.cases.KeepingService.PROGRAM;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.Routes;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Stored;
import io.warrant.ledger.cases.CaseId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Each result is in the log before it is answered, and can be made again.
class AuditRoutesTest {

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

    private static Stored stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        long number = Long.parseLong(answer.headers().firstValue("Warrant-Audit").orElseThrow());
        try (var ledger = service.ledger()) {
            return ledger.log().find(number).orElseThrow();
        }
    }

    private static Replay replay() {
        return new Replay(KeepingService.knowledge(), KeepingService.replayed(), PROGRAM);
    }

    private static String again(HttpResponse<String> answer) {
        return new String(replay().of(stored(answer)), StandardCharsets.UTF_8);
    }

    @Test
    void eachResultIsMadeAgainByteForByte() {
        for (var path :
                List.of(
                        "/api/v1/diagnose?limit=3&diseases=all",
                        "/api/v1/diagnose?observed=red%20eye&observed=murmur&sex=male&age=7y",
                        "/api/v1/explain?disease=TOY:3&diseases=all",
                        "/api/v1/report?format=html&diseases=all",
                        "/api/v1/next?diseases=all",
                        "/api/v1/convert?to=case")) {
            var answer = service.post(path, CASE);
            assertThat(again(answer)).as(path).isEqualTo(answer.body());
        }
        var read = service.post("/api/v1/read", "A girl with a loud murmur.");
        assertThat(again(read)).isEqualTo(read.body());
    }

    @Test
    void soAreTheAnswersOfOtherStandards() {
        var bundle = file("bundle.json");
        var parameters =
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"record\","
                        + " \"resource\": "
                        + bundle
                        + "}, {\"name\": \"limit\", \"valueInteger\": 1}, {\"name\": \"at\","
                        + " \"valueInstant\": \"2026-11-21T12:00:00+01:00\"}]}";
        for (var asked : List.of(bundle, parameters)) {
            var answer = service.post("/fhir/$differential", asked);
            assertThat(answer.body()).contains("RiskAssessment");
            assertThat(again(answer)).isEqualTo(answer.body());
        }
        var cards = service.post("/cds-services/warrant-differential", file("patient-view.json"));
        assertThat(cards.body()).contains("\"uuid\"");
        assertThat(again(cards)).isEqualTo(cards.body());
        for (var form : List.of("phenopacket", "fhir&at=2026-11-21T12:00:00Z")) {
            var answer = service.post("/api/v1/convert?to=" + form, CASE);
            assertThat(again(answer)).as(form).isEqualTo(answer.body());
        }
    }

    @Test
    void saysWhatIsMissingForThemToo() {
        var answer = service.post("/fhir/$differential", file("bundle.json"));
        var here = KeepingService.knowledge();
        var other = new KnowledgeAtHand("other", "f".repeat(64), here.base(), "memory", "Test.");
        var stored = stored(answer);
        assertThatThrownBy(() -> new Replay(other, KeepingService.replayed(), PROGRAM).of(stored))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(here.fingerprint());
        var withoutFhir = List.<Routes>of(new ReasoningRoutes());
        assertThatThrownBy(() -> new Replay(here, withoutFhir, PROGRAM).of(stored))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("route");
    }

    private static String file(String name) {
        var path = "/io/warrant/app/standards/" + name;
        try (var in = AuditRoutesTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theLogHoldsNothingOfAPatient() {
        var entry = stored(service.post("/api/v1/diagnose?observed=murmur", CASE)).entry();
        assertThat(entry.deed().who()).isEqualTo("local");
        assertThat(entry.deed().action()).isEqualTo("diagnose");
        assertThat(entry.traces().knowledge()).isEqualTo(KeepingService.knowledge().fingerprint());
        assertThat(entry.toString()).doesNotContain("murmur").doesNotContain("TOY");
        var log = service.get("/api/v1/audit?limit=5");
        assertThat(log.statusCode()).isEqualTo(200);
        assertThat(log.body()).contains(entry.own().hex()).doesNotContain("murmur");
    }

    @Test
    void eachLineOfAStreamIsInTheLog() {
        var head = head();
        var lines =
                String.join(
                        "\n",
                        IntStream.range(0, 20)
                                .mapToObj(i -> i % 5 == 4 ? "{" : "{\"observed\": [\"murmur\"]}")
                                .toList());
        var answer =
                service.send(
                        service.request("/api/v1/diagnose?diseases=all")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(lines)));
        assertThat(answer.body().lines().filter(line -> line.contains("\"problem\""))).hasSize(4);
        try (var ledger = service.ledger()) {
            assertThat(ledger.log().head().number()).isEqualTo(head.number() + 16);
            var last = ledger.log().find(head.number() + 3).orElseThrow();
            var single =
                    service.post("/api/v1/diagnose?diseases=all", "{\"observed\": [\"murmur\"]}");
            assertThat(replay().of(last)).isEqualTo(single.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Head head() {
        try (var ledger = service.ledger()) {
            return ledger.log().head();
        }
    }

    @Test
    void whatFailsIsNotInTheLog() {
        var head = head();
        assertThat(service.post("/api/v1/diagnose", "observed: [nonsense]").statusCode())
                .isEqualTo(400);
        assertThat(service.post("/api/v1/diagnose?case=none", CASE).statusCode()).isEqualTo(400);
        assertThat(service.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
        assertThat(service.post("/fhir/$differential", "{}").statusCode()).isEqualTo(400);
        var lacking = file("patient-view-lacking.json");
        assertThat(service.post("/cds-services/warrant-differential", lacking).statusCode())
                .isEqualTo(412);
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void saysWhatIsMissingForAReplay() {
        var saved = service.post("/api/v1/cases", CASE.replace("toy", "other"));
        var id = new CaseId(saved.headers().firstValue("Location").orElseThrow().substring(14));
        var answer = service.post("/api/v1/diagnose?diseases=all&case=" + id, CASE);
        assertThat(again(answer)).isEqualTo(answer.body());
        var stored = stored(answer);
        var here = KeepingService.knowledge();
        var other = new KnowledgeAtHand("other", "f".repeat(64), here.base(), "memory", "Test.");
        assertThatThrownBy(() -> new Replay(other, KeepingService.replayed(), PROGRAM).of(stored))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(here.fingerprint());
        assertThatThrownBy(
                        () -> new Replay(here, KeepingService.replayed(), "warrant 9").of(stored))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("made by warrant test");
        service.send(service.request("/api/v1/cases/" + id).DELETE());
        assertThatThrownBy(() -> replay().of(stored(answer)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("was deleted");
        var verified = service.get("/api/v1/audit/verify?head=" + stored.entry().head());
        assertThat(verified.body()).contains("\"sound\": true");
    }

    @Test
    void anEntryThatIsNoResultIsNotMadeAgain() {
        try (var ledger = service.ledger()) {
            var begin = ledger.log().find(1).orElseThrow();
            assertThatThrownBy(() -> replay().of(begin))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("no result (begin)");
        }
    }

    @Test
    void keepsNoInputsWhereItIsToldSo() {
        try (var forgetful = new KeepingService(folder.resolve("forgetful.db"), 0)) {
            var answer = forgetful.post("/api/v1/diagnose?diseases=all", CASE);
            assertThat(answer.headers().firstValue("Warrant-Audit")).hasValue("2");
            try (var ledger = forgetful.ledger()) {
                assertThat(ledger.log().find(2).orElseThrow().run()).isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeNotedIsNotAnswered() {
        try (var broken = new KeepingService(folder.resolve("broken.db"), 30)) {
            broken.losesItsLedger();
            var answer = broken.post("/api/v1/diagnose?diseases=all", CASE);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("arguments");
            var lines =
                    broken.send(
                            broken.request("/api/v1/diagnose?diseases=all")
                                    .header("Content-Type", "application/x-ndjson")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    "{\"observed\": [\"murmur\"]}\n")));
            assertThat(lines.body()).contains("\"status\": 503").doesNotContain("arguments");
        }
    }

    @Test
    void refusesWhatIsNoHead() {
        assertThat(service.get("/api/v1/audit/verify?head=x").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/v1/audit?before=x").statusCode()).isEqualTo(400);
    }
}
