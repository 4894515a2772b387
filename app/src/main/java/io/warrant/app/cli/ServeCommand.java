package io.warrant.app.cli;

import io.warrant.app.serve.KnowledgeRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.TermRoutes;
import io.warrant.app.serve.WebServer;
import io.warrant.app.standards.CdsHooksRoutes;
import io.warrant.app.standards.FhirRoutes;
import io.warrant.app.standards.McpRoutes;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The service over HTTP.
@Command(
        name = "serve",
        header = "Serve the API and the workbench over HTTP, on this machine.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant serve",
            "  warrant serve --port 9000 --knowledge full.pack",
            "  curl --data-binary @patient.json http://localhost:8080/api/v1/diagnose"
        })
final class ServeCommand implements Runnable {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    int port = ServeSettings.Address.USUAL.port();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Where to listen. Default: ${DEFAULT-VALUE}, this machine only.")
    String host = ServeSettings.Address.USUAL.host();

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            description = "A folder with results of `warrant bench` as JSON, to be served too.")
    @Nullable Path benches;

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var settings =
                new ServeSettings(
                        new ServeSettings.Address(host, port),
                        ServeSettings.Bounds.USUAL,
                        Optional.ofNullable(benches));
        var site = new Site(Knowledge.open(session), settings);
        var server = WebServer.start(site, groups());
        session.emit(
                "Warrant listens at http://" + host + ":" + server.port() + "/\n",
                Session.Encoding.SCREEN,
                null);
        untilEnded(server);
    }

    /// Every group of routes that the service has.
    private static List<Routes> groups() {
        return List.of(
                new KnowledgeRoutes(),
                new TermRoutes(),
                new ReasoningRoutes(),
                new FhirRoutes(),
                CdsHooksRoutes.withoutStore(),
                new McpRoutes());
    }

    private static void untilEnded(WebServer server) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("ending").unstarted(server::close));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            server.close();
        }
    }
}
