package io.warrant.app.cli;

import io.warrant.app.serve.BenchRoutes;
import io.warrant.app.serve.DiseaseRoutes;
import io.warrant.app.serve.KnowledgeRoutes;
import io.warrant.app.serve.NextRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.TermRoutes;
import io.warrant.app.serve.WebServer;
import io.warrant.app.standards.CdsHooksRoutes;
import io.warrant.app.standards.ConversionRoutes;
import io.warrant.app.standards.FhirRoutes;
import io.warrant.app.standards.McpRoutes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/// The service over HTTP.
@Command(
        name = "serve",
        header = "Serve the API and the workbench over HTTP, on this machine.",
        description = {
            "Listens on this machine only, unless it is told otherwise; then it needs a certificate"
                    + " and callers who are known. docs/service.md lists the routes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant serve",
            "  warrant serve --port 9000 --knowledge full.pack",
            "  curl --data-binary @patient.json http://localhost:8080/api/v1/diagnose",
            "  warrant serve --host 0.0.0.0 --tls-cert chain.pem --tls-key key.pem --keys keys.tsv"
        })
final class ServeCommand implements Runnable {

    @Mixin ServeOptions options = new ServeOptions();

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var settings = options.settings();
        var site = new Site(Knowledge.open(session), settings);
        var server = WebServer.start(site, groups());
        session.emit(
                "Warrant listens at "
                        + (settings.protection().tls().isPresent() ? "https://" : "http://")
                        + settings.address().host()
                        + ":"
                        + server.port()
                        + "/\n",
                Session.Encoding.SCREEN,
                null);
        untilEnded(server);
    }

    /// Every group of routes that the service has.
    private static List<Routes> groups() {
        return List.of(
                new KnowledgeRoutes(),
                new TermRoutes(),
                new DiseaseRoutes(),
                new ReasoningRoutes(),
                new NextRoutes(),
                new BenchRoutes(),
                new FhirRoutes(),
                CdsHooksRoutes.withoutStore(),
                new McpRoutes(),
                new ConversionRoutes());
    }

    /// A signal to end lets what runs come to its end.
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
