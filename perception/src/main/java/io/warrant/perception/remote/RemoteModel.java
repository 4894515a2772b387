package io.warrant.perception.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A served model at work. What it answers is a proposal by somebody whom nobody here has measured:
/// whatever isn't in the form that was asked for is an error, never a finding.
final class RemoteModel implements Provider {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LONGEST_SIDE = 1024;
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int LONGEST_REPORT = 20_000;

    private final ModelCard card;
    private final RemoteManifest manifest;
    private final Map<String, String> environment;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    RemoteModel(ModelCard card, RemoteManifest manifest, Map<String, String> environment) {
        this.card = card;
        this.manifest = manifest;
        this.environment = environment;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    /// @throws UnavailableException if the endpoint doesn't answer, or not in the form asked for
    @Override
    public Perception perceive(Recording recording) {
        if (!(recording instanceof Picture picture)) {
            throw new InvalidCaseException(
                    recording.document() + " is no picture, and the model reads nothing else.");
        }
        var question = Question.about(shrunk(picture), manifest);
        var answer = content(ask(question));
        return perceived(answer);
    }

    private static Picture shrunk(Picture picture) {
        double scale =
                Math.min(1, (double) LONGEST_SIDE / Math.max(picture.width(), picture.height()));
        return Resize.to(
                picture,
                (int) Math.max(1, Math.round(picture.width() * scale)),
                (int) Math.max(1, Math.round(picture.height() * scale)));
    }

    private byte[] ask(String question) {
        var request =
                HttpRequest.newBuilder(manifest.address())
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(question));
        var key = environment.getOrDefault(manifest.keyVariable(), "");
        if (!key.isBlank()) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var in = response.body()) {
                var bytes = in.readNBytes(LONGEST_ANSWER + 1);
                if (response.statusCode() != 200 || bytes.length > LONGEST_ANSWER) {
                    throw failed("it answered with status " + response.statusCode(), null);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw failed("it can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the wait was broken off", e);
        }
    }

    private static UnavailableException failed(String how, @Nullable Throwable cause) {
        var message =
                "The served model gave no answer: "
                        + how
                        + ". There is no finding. Check its address and key, or try again later.";
        return cause == null
                ? new UnavailableException(message)
                : new UnavailableException(message, cause);
    }

    /// The text of the first choice, as JSON; models like to put it between marks of code.
    private static JsonNode content(byte[] answer) {
        try {
            var text =
                    JSON.readTree(new String(answer, StandardCharsets.UTF_8))
                            .at("/choices/0/message/content")
                            .asText("");
            int from = text.indexOf('{');
            int to = text.lastIndexOf('}');
            if (from < 0 || to < from) {
                throw failed("it answered in another form than it was asked for", null);
            }
            return JSON.readTree(text.substring(from, to + 1));
        } catch (JsonProcessingException e) {
            throw failed("it answered in another form than it was asked for", e);
        }
    }

    private Perception perceived(JsonNode answer) {
        var told = new LinkedHashMap<String, JsonNode>();
        answer.path("findings").forEach(each -> told.putIfAbsent(each.path("name").asText(), each));
        var percepts = new ArrayList<Percept>();
        var notices = new ArrayList<String>();
        for (var concept : manifest.concepts()) {
            var finding = told.remove(concept.name());
            if (finding == null) {
                notices.add("The model said nothing of " + concept.name() + ".");
            } else {
                percepts.add(percept(concept, finding));
            }
        }
        if (!told.isEmpty()) {
            notices.add(
                    "The model also named " + told.size() + " findings that it wasn't asked for.");
        }
        var report = answer.path("report").asText("");
        return new Perception.Perceived(
                percepts,
                List.of(),
                notices,
                report.substring(0, Math.min(LONGEST_REPORT, report.length())));
    }

    private static Percept percept(RemoteManifest.Concept concept, JsonNode finding) {
        double told = finding.path("probability").asDouble(Double.NaN);
        if (!(told >= 0 && told <= 1)) {
            throw failed("what it tells of " + concept.name() + " is no probability", null);
        }
        double inside = Math.clamp(told, 1e-3, 1 - 1e-3);
        double logOdds = Math.log(inside / (1 - inside));
        double probability = 1 / (1 + Math.exp(-(concept.slope() * logOdds + concept.intercept())));
        var because = finding.path("because").asText("");
        return new Percept(
                concept.name(),
                TermId.parse(concept.term()),
                probability,
                new Where.Everywhere(),
                "The served model says: "
                        + because.substring(0, Math.min(500, because.length())).strip());
    }

    @Override
    public void close() {
        client.close();
    }
}
