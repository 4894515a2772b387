package io.warrant.app.serve;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.Fingerprint;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// A running service over the toy world, on a port of its own.
public final class ToyService implements AutoCloseable {

    static final String CASE =
            """
            case: toy
            sex: female
            observed: [TOY:0013, murmur]
            excluded: [dry eye]
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;
    private final WebServer server;

    private ToyService(KnowledgeAtHand knowledge, ServeSettings settings, List<Routes> groups) {
        site = new Site(knowledge, settings);
        server = WebServer.start(site, groups);
    }

    public static KnowledgeAtHand knowledge() {
        var base = ToyWorld.knowledge();
        return new KnowledgeAtHand(
                "toy", Fingerprint.of(base.columns()), base, "memory", "A test.");
    }

    /// With the routes that are part of this package.
    public static ToyService start(ServeSettings settings) {
        return start(knowledge(), settings);
    }

    /// The same over other knowledge.
    public static ToyService start(KnowledgeAtHand knowledge, ServeSettings settings) {
        var groups =
                List.of(
                        new KnowledgeRoutes(),
                        new TermRoutes(),
                        new DiseaseRoutes(),
                        new ReasoningRoutes(),
                        new NextRoutes(),
                        new BenchRoutes());
        return new ToyService(knowledge, settings.withPort(0), groups);
    }

    /// With other routes.
    public static ToyService start(ServeSettings settings, Routes... groups) {
        return new ToyService(knowledge(), settings.withPort(0), List.of(groups));
    }

    Site site() {
        return site;
    }

    public int port() {
        return server.port();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
