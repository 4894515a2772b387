package io.warrant.app.workbench;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.serve.DiseaseRoutes;
import io.warrant.app.serve.KnowledgeRoutes;
import io.warrant.app.serve.NextRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.TermRoutes;
import io.warrant.app.serve.WebServer;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.pack.Fingerprint;
import io.warrant.sources.starter.StarterPack;

import java.util.List;

/// The service with the page, over the starter pack, on a port of its own.
final class Service implements AutoCloseable {

    private final WebServer server;

    Service() {
        this(ServeSettings.USUAL);
    }

    /// @param settings on whatever port is free
    Service(ServeSettings settings) {
        var columns = StarterPack.columns(Parameters.INITIAL);
        var knowledge =
                new KnowledgeAtHand(
                        "starter",
                        Fingerprint.of(columns),
                        KnowledgeBase.of(columns),
                        "comes with the program",
                        "A test.");
        server =
                WebServer.start(
                        new Site(knowledge, settings.withPort(0)),
                        List.of(
                                new Workbench(),
                                new KnowledgeRoutes(),
                                new TermRoutes(),
                                new DiseaseRoutes(),
                                new ReasoningRoutes(),
                                new NextRoutes()));
    }

    String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
