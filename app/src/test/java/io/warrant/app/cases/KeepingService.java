package io.warrant.app.cases;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.serve.NextRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.WebServer;
import io.warrant.app.standards.CdsHooksRoutes;
import io.warrant.app.standards.ConversionRoutes;
import io.warrant.app.standards.FhirRoutes;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.ledger.store.Ledger;
import io.warrant.sources.pack.Fingerprint;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A running service over the toy world, with a ledger in a file.
final class KeepingService implements AutoCloseable {

    static final String PROGRAM = "warrant test";
    static final String CASE =
            """
            case: toy
            sex: female
            observed: [TOY:0013, murmur]
            excluded: [dry eye]
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private final Path file;
    private final Ledger ledger;

    KeepingService(Path file, int days) {
        this.file = file;
        ledger = Ledger.open(file.toString(), InstantSource.system(), PROGRAM);
        server =
                WebServer.start(
                        new Site(knowledge(), ServeSettings.USUAL.withPort(0)),
                        List.of(
                                new ReasoningRoutes(),
                                new NextRoutes(),
                                new FhirRoutes(),
                                CdsHooksRoutes.withoutStore(),
                                new ConversionRoutes(),
                                new CasesRoutes(ledger, PROGRAM),
                                new AuditRoutes(ledger, days)));
    }

    static KnowledgeAtHand knowledge() {
        var base = ToyWorld.knowledge();
        return new KnowledgeAtHand(
                "toy", Fingerprint.of(base.columns()), base, "memory", "A test.");
    }

    static List<Routes> replayed() {
        return List.of(
                new ReasoningRoutes(),
                new NextRoutes(),
                new FhirRoutes(),
                CdsHooksRoutes.withoutStore(),
                new ConversionRoutes());
    }

    /// The same ledger, opened beside the service as a command does.
    Ledger ledger() {
        return Ledger.existing(file.toString(), InstantSource.system(), PROGRAM);
    }

    /// As if its database had gone.
    void losesItsLedger() {
        ledger.close();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
