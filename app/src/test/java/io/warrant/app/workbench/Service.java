package io.warrant.app.workbench;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.recordings.PerceptionRoutes;
import io.warrant.app.serve.DiseaseRoutes;
import io.warrant.app.serve.KnowledgeRoutes;
import io.warrant.app.serve.NextRoutes;
import io.warrant.app.serve.ReasoningRoutes;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.TermRoutes;
import io.warrant.app.serve.WebServer;
import io.warrant.app.standards.ConversionRoutes;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.perception.intake.Shelf;
import io.warrant.sources.pack.Fingerprint;
import io.warrant.sources.reading.Lexicons;
import io.warrant.sources.reading.Translation;
import io.warrant.sources.starter.StarterPack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The service with the page, over the starter pack, on a port of its own.
final class Service implements AutoCloseable {

    private final WebServer server;

    Service() {
        this(ServeSettings.USUAL);
    }

    /// @param settings on whatever port is free
    Service(ServeSettings settings) {
        this(settings, StarterPack.columns(Parameters.INITIAL));
    }

    private Service(ServeSettings settings, Columns columns, Routes... more) {
        var knowledge =
                new KnowledgeAtHand(
                        "starter",
                        Fingerprint.of(columns),
                        KnowledgeBase.of(columns),
                        "comes with the program",
                        "A test.");
        var groups =
                new ArrayList<Routes>(
                        List.of(
                                new Workbench(),
                                new KnowledgeRoutes(),
                                new TermRoutes(),
                                new DiseaseRoutes(),
                                new ReasoningRoutes(),
                                new ConversionRoutes(),
                                new NextRoutes()));
        groups.addAll(List.of(more));
        server = WebServer.start(new Site(knowledge, settings.withPort(0)), groups);
    }

    /// With some German labels beside the English ones.
    static Service inGerman() {
        var columns = StarterPack.columns(Parameters.INITIAL);
        var out = new ColumnsBuilder().sections(columns, List.of(""));
        var source = new Source("toy-de", "A test's own words", "1", "none", "none", "none");
        var labels =
                Map.of(
                        TermId.of("HP:0001083"), "Linsenektopie",
                        TermId.of("HP:0001166"), "Arachnodaktylie",
                        TermId.of("HP:0000767"), "Trichterbrust");
        var german = new Translation(Language.DE, source, labels);
        Lexicons.compile(Ontology.of(columns), List.of(german), new TreeMap<>(), out);
        return new Service(ServeSettings.USUAL, out.build());
    }

    /// With models that look at pictures.
    static Service with(Shelf models) {
        return new Service(
                ServeSettings.USUAL,
                StarterPack.columns(Parameters.INITIAL),
                new PerceptionRoutes(models));
    }

    /// Over other knowledge than the starter pack.
    static Service over(KnowledgeBase knowledge) {
        return new Service(ServeSettings.USUAL, knowledge.columns());
    }

    String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
