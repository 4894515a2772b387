package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Streams of cases.
class LinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyLineIsAnsweredInItsTurn() throws Exception {
        var body = new StringBuilder();
        for (int line = 1; line <= 200; line++) {
            body.append(
                    line % 7 == 0
                            ? "{broken"
                            : "{\"case\":\"c" + line + "\",\"observed\":[\"murmur\"]}");
            body.append('\n');
        }
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            var request =
                    service.request("/api/v1/diagnose?diseases=all&limit=1")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofString(body.toString()));
            var answer = service.send(request);
            assertThat(answer.statusCode()).isEqualTo(200);
            var lines = answer.body().split("\n");
            assertThat(lines).hasSize(200);
            for (int line = 1; line <= 200; line++) {
                var node = JSON.readTree(lines[line - 1]);
                assertThat(node.path("line").asInt()).isEqualTo(line);
                if (line % 7 == 0) {
                    assertThat(node.path("problem").path("status").asInt()).isEqualTo(400);
                } else {
                    assertThat(node.at("/differential/basis/caseId").asText())
                            .isEqualTo("c" + line);
                }
            }
        }
    }

    @Test
    void aLineHoldsTheSameAsTheWholeAnswer() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            var whole =
                    service.post("/api/v1/diagnose?diseases=all", "{\"observed\":[\"murmur\"]}");
            var request =
                    service.request("/api/v1/diagnose?diseases=all")
                            .header("Content-Type", "application/x-ndjson; charset=utf-8")
                            .POST(BodyPublishers.ofString("{\"observed\":[\"murmur\"]}"));
            var line = JSON.readTree(service.send(request).body());
            assertThat(line.path("differential")).isEqualTo(JSON.readTree(whole.body()));
        }
    }

    @Test
    void textsKeepTheirBlanks() {
        var text = new ByteArrayOutputStream();
        var json = "{\n  \"a\": \"b  c\",\n  \"d\": []\n}\n";
        Lines.oneLine(json.getBytes(StandardCharsets.UTF_8), text);
        assertThat(text.toString(StandardCharsets.UTF_8)).isEqualTo("{\"a\": \"b  c\",\"d\": []}");
    }
}
