package io.warrant.app.perceive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.remote.RemoteModels;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A model that somebody serves: here, a server of the test that speaks as such servers do.
class ServedModelTest {

    private static final Picture PICTURE =
            new Picture("secret-name.png", 16, 16, 1, new float[256], Double.NaN);

    @TempDir Path folder;
    private HttpServer server;
    private String asked = "";
    private String answer = "";
    private int status = 200;

    @BeforeEach
    void serves() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/chat/completions",
                exchange -> {
                    asked =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    var message =
                            new ObjectMapper()
                                    .createObjectNode()
                                    .set(
                                            "choices",
                                            new ObjectMapper()
                                                    .createArrayNode()
                                                    .add(
                                                            new ObjectMapper()
                                                                    .createObjectNode()
                                                                    .set(
                                                                            "message",
                                                                            new ObjectMapper()
                                                                                    .createObjectNode()
                                                                                    .put(
                                                                                            "content",
                                                                                            answer))));
                    var bytes = message.toString().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        add("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/chat/completions");
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    private void add(String endpoint) throws IOException {
        var manifest = folder.resolve("served.json");
        Files.writeString(
                manifest,
                """
                {"reads": "skin photographs", "endpoint": "%s", "model": "toy-vision",
                 "keyVariable": "NO_SUCH_KEY",
                 "concepts": [{"name": "ring rash", "term": "TOY:0013", "slope": 1, "intercept": 0},
                   {"name": "scar", "term": "", "slope": 1, "intercept": 0}],
                 "licence": "CC0", "citation": "none: made for a test"}
                """
                        .formatted(endpoint));
        RemoteModels.add(manifest, new Shelf(folder).place("served"));
    }

    private Perception.Perceived look() {
        try (var provider = new Shelf(folder).open("served")) {
            return (Perception.Perceived) provider.perceive(PICTURE);
        }
    }

    @Test
    void proposesFindingsAndDraftsAReport() {
        answer =
                """
                ```json
                {"findings": [{"name": "ring rash", "probability": 0.8, "because": "left arm"},
                  {"name": "unicorn", "probability": 1}], "report": "There is a ring rash."}
                ```
                """;
        var seen = look();
        assertThat(seen.percepts()).hasSize(1);
        assertThat(seen.percepts().getFirst().probability()).isCloseTo(0.8, within(1e-9));
        assertThat(seen.notices())
                .containsExactly(
                        "The model said nothing of scar.",
                        "The model also named 1 findings that it wasn't asked for.");
        assertThat(seen.report()).isEqualTo("There is a ring rash.");
        assertThat(asked)
                .contains("toy-vision", "ring rash; scar", "data:image/png;base64,")
                .doesNotContain("secret-name");
    }

    @Test
    void whatIsNoAnswerIsNoFinding() {
        answer = "I can't help with that.";
        assertThatThrownBy(this::look)
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("another form");
        answer = "{\"findings\": [{\"name\": \"ring rash\", \"probability\": 80}]}";
        assertThatThrownBy(this::look).hasMessageContaining("no probability");
        status = 401;
        assertThatThrownBy(this::look).hasMessageContaining("status 401");
        server.stop(0);
        assertThatThrownBy(this::look).hasMessageContaining("can't be reached");
    }

    @Test
    void picturesLeaveThisMachineByHttpsOnly() {
        assertThatThrownBy(() -> add("http://vision.example.org/v1/chat/completions"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("https only");
    }

    @Test
    void eachSentenceIsHeldAgainstTheCase() {
        var base = ToyWorld.knowledge();
        var typed = new Origin.Typed("");
        var known =
                Case.of(
                        Patient.UNKNOWN,
                        List.of(
                                new Finding.Observed(TermId.of("TOY:0013"), typed),
                                new Finding.Excluded(term("loud murmur"), typed)));
        var sentences =
                new ReportCheck(known, base)
                        .of(
                                "There is a ring rash. There is a loud murmur. The eyes are dry."
                                        + " No ring rash is seen. The light is good.");
        assertThat(sentences)
                .extracting(ReportCheck.Sentence::verdict)
                .startsWith(ReportCheck.Verdict.SUPPORTED, ReportCheck.Verdict.CONTRADICTED)
                .element(3)
                .isEqualTo(ReportCheck.Verdict.CONTRADICTED);
        assertThat(sentences.getLast().verdict()).isEqualTo(ReportCheck.Verdict.UNVERIFIABLE);
        assertThat(sentences.getFirst().because()).containsExactly("ring rash");
    }

    private static TermId term(String label) {
        var base = ToyWorld.knowledge();
        return base.ontology().id(base.names().exactly(label).getFirst().term());
    }
}
