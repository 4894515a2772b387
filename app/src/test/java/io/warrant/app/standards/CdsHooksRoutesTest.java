package io.warrant.app.standards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.cdshooks.Feedback;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;

/// The service against the rules of the specification, with recorded calls.
class CdsHooksRoutesTest {

    private static final String SERVICE = "/cds-services/warrant-differential";

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> call(String body) throws Exception {
        return service.post(SERVICE, "application/json", body);
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void tellsWhatItOffers() throws Exception {
        var services = tree(service.get("/cds-services").body()).path("services");
        assertThat(services).hasSize(1);
        var offer = services.get(0);
        assertThat(offer.path("hook").asText()).isEqualTo("patient-view");
        assertThat(offer.path("id").asText()).isEqualTo("warrant-differential");
        assertThat(offer.path("description").asText()).isNotBlank();
        assertThat(offer.path("prefetch")).hasSize(3);
        for (var template : offer.path("prefetch")) {
            assertThat(template.asText())
                    .matches(
                            "(Patient/|(Condition|Observation)\\?patient=)"
                                    + "\\{\\{context\\.patientId}}(&_(sort|count)=[-a-z0-9]+)*");
        }
    }

    @Test
    void answersWithCardsAsTheSpecificationHasThem() throws Exception {
        var answer = call(Service.file("patient-view.json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        var cards = tree(answer.body()).path("cards");
        assertThat(cards).hasSize(1);
        for (var card : cards) {
            obeys(card);
        }
        assertThat(cards.get(0).path("detail").asText())
                .contains("Ring disease")
                .contains("No dry eye");
        assertThat(call(Service.file("patient-view.json")).body()).isEqualTo(answer.body());
    }

    private static void obeys(JsonNode card) {
        assertThat(UUID.fromString(card.path("uuid").asText())).isNotNull();
        assertThat(card.path("summary").asText()).isNotBlank().hasSizeLessThan(140);
        assertThat(card.path("indicator").asText()).isIn("info", "warning", "critical");
        assertThat(card.path("source").path("label").asText()).isNotBlank();
        assertThat(card.has("suggestions")).isFalse();
        assertThat(card.has("selectionBehavior")).isFalse();
        for (var reason : card.path("overrideReasons")) {
            assertThat(reason.path("code").asText()).isNotBlank();
            assertThat(reason.path("system").asText()).isNotBlank();
            assertThat(reason.path("display").asText()).isNotBlank();
        }
        assertThat(card.path("overrideReasons")).isNotEmpty();
        for (var link : card.path("links")) {
            assertThat(URI.create(link.path("url").asText()).isAbsolute()).isTrue();
            assertThat(link.path("type").asText()).isEqualTo("absolute");
            assertThat(link.path("label").asText()).isNotBlank();
        }
        card.fieldNames()
                .forEachRemaining(name ->
                        assertThat(name)
                                .isIn(
                                        Set.of(
                                                "uuid",
                                                "summary",
                                                "detail",
                                                "indicator",
                                                "source",
                                                "overrideReasons",
                                                "links")));
    }

    @Test
    void hasNoCardWhereNothingWasFound() throws Exception {
        var nothing = call(Service.file("patient-view-nothing.json"));
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(tree(nothing.body()).path("cards")).isEmpty();
        var unknown = Service.file("patient-view.json").replace("ring rash", "zzz");
        var read = call(unknown.replace("dry eye", "yyy"));
        assertThat(tree(read.body()).path("cards")).isEmpty();
    }

    @Test
    void neverFetchesWhatIsMissing() throws Exception {
        var answer = call(Service.file("patient-view-lacking.json"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(tree(answer.body()).path("detail").asText())
                .contains("conditions, observations")
                .contains("never fetches");
    }

    @Test
    void refusesWhatIsNoCallOfTheHook() throws Exception {
        var call = Service.file("patient-view.json");
        assertThat(call(call.replace("patient-view", "order-sign")).statusCode()).isEqualTo(400);
        assertThat(call(call.replace("hookInstance", "x")).statusCode()).isEqualTo(400);
        assertThat(call(call.replace("patientId", "x")).statusCode()).isEqualTo(400);
        assertThat(call("{").statusCode()).isEqualTo(400);
        var other = call.replace("\"patientId\": \"1288992\"", "\"patientId\": \"1\"");
        assertThat(call(other).statusCode()).isEqualTo(400);
        assertThat(call(other).body()).doesNotContain("1288992");
        assertThat(service.post("/cds-services/other", "application/json", call).statusCode())
                .isEqualTo(404);
    }

    @Test
    void hearsWhatWasDoneWithCards() throws Exception {
        service.heard.clear();
        var path = SERVICE + "/feedback";
        var answer =
                service.post(path, "application/json", Service.file("feedback-overridden.json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service.heard)
                .extracting(Feedback::outcome)
                .containsExactly(Feedback.Outcome.OVERRIDDEN, Feedback.Outcome.ACCEPTED);
        assertThat(service.heard.getFirst().reason()).contains("misread");
        for (var wrong :
                new String[] {
                    "{}",
                    "{\"feedback\": []}",
                    "{\"feedback\": [{\"card\": \"x\", \"outcome\": \"accepted\"}]}",
                    Service.file("feedback-overridden.json").replace("overridden", "liked"),
                    Service.file("feedback-overridden.json").replace("2026-11-21T", "21.11. ")
                }) {
            assertThat(service.post(path, "application/json", wrong).statusCode()).isEqualTo(400);
        }
    }
}
