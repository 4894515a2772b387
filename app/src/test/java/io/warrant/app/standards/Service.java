package io.warrant.app.standards;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.cdshooks.Feedback;
import io.warrant.app.golden.ToyResults;
import io.warrant.app.serve.NextRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.WebServer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The service over the toy world, with the routes of this package, on any free port.
final class Service implements AutoCloseable {

    static final KnowledgeAtHand TOY =
            new KnowledgeAtHand("toy", "00ff".repeat(16), ToyResults.BASE, "nowhere", "A test.");

    final List<Feedback> heard = new ArrayList<>();
    final Site site;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Service() {
        site = new Site(TOY, ServeSettings.USUAL.withPort(0));
        server =
                WebServer.start(
                        site,
                        List.of(
                                new FhirRoutes(),
                                new CdsHooksRoutes(heard::addAll),
                                new McpRoutes(),
                                new ReasoningRoutes(),
                                new NextRoutes(),
                                new ConversionRoutes()));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address().resolve(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String file(String name) {
        try (InputStream in = Service.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
