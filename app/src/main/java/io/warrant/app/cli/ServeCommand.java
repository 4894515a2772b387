package io.warrant.app.cli;

import io.warrant.app.cases.AuditRoutes;
import io.warrant.app.cases.CasesRoutes;
import io.warrant.app.exchange.Program;
import io.warrant.app.recordings.PerceptionRoutes;
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
import io.warrant.app.workbench.Workbench;
import io.warrant.engine.errors.ConfigurationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
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
    @Mixin StoreOptions store = new StoreOptions();
    @Mixin ModelOptions models = new ModelOptions();

    @Option(
            names = "--keep-inputs",
            paramLabel = "DAYS",
            description =
                    "How many days the ledger keeps records that belong to no case, so that their"
                        + " results can be made again; 0 keeps none. Default: ${DEFAULT-VALUE}.")
    int days = 30;

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var settings = options.settings();
        var site = new Site(Knowledge.open(session), settings);
        var server = WebServer.start(site, groups(Program.name()));
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

    /// Every group, and those over what is kept, where something is.
    private List<Routes> groups(String program) {
        var groups = new ArrayList<>(groups());
        groups.add(new PerceptionRoutes(models.shelf(session)));
        if (store.isNamed(session)) {
            var ledger = store.open(session);
            groups.add(new CasesRoutes(ledger, program));
            groups.add(new AuditRoutes(ledger, keptDays()));
        }
        return groups;
    }

    private int keptDays() {
        if (days < 0) {
            throw new ConfigurationException(
                    "--keep-inputs can't be negative. Give a number of days; 0 keeps none.");
        }
        return days;
    }

    /// Every group of routes that the service always has.
    static List<Routes> groups() {
        var groups = new ArrayList<>(plainGroups());
        groups.add(new FhirRoutes());
        groups.add(CdsHooksRoutes.withoutStore());
        groups.add(new McpRoutes());
        groups.add(new ConversionRoutes());
        return groups;
    }

    /// Those that need no other library than the web server's.
    static List<Routes> plainGroups() {
        return List.of(
                new KnowledgeRoutes(),
                new TermRoutes(),
                new DiseaseRoutes(),
                new ReasoningRoutes(),
                new NextRoutes(),
                new BenchRoutes(),
                new Workbench());
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
