package io.warrant.app.cli;

import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.Site;
import io.warrant.app.serve.WebServer;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.starter.ExampleCase;
import io.warrant.sources.starter.StarterPack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the usual commands once and throws their output away, so that the JVM can note which
/// classes they load; the launcher makes its start-up cache from that.
public final class Rehearsal {

    private static final List<String> COMMANDS =
            List.of(
                    "--version",
                    "--help",
                    "no-such-command",
                    "diagnose - --observed HP:0001083",
                    "diagnose - --format json",
                    "diagnose - --format html",
                    "diagnose - --format markdown",
                    "explain - --disease OMIM:154700",
                    "validate -",
                    "term lens",
                    "disease marfan",
                    "calculator search pneumonia",
                    "calculator run bmi -i weight=70kg -i height=170cm",
                    "knowledge info");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("warrant");
        var pack = folder.resolve("rehearsal.pack");
        var hpo = folder.resolve("hp.json");
        var annotations = folder.resolve("phenotype.hpoa");
        try {
            PackWriter.write(StarterPack.columns(Parameters.INITIAL), "rehearsal", pack);
            COMMANDS.forEach(command -> run(command, pack));
            serve();
            // A folder of sources is only looked at: it isn't worth building.
            Files.createFile(hpo);
            Files.createFile(annotations);
            run("--version", folder);
        } finally {
            for (var file : List.of(pack, hpo, annotations, folder)) {
                Files.deleteIfExists(file);
            }
        }
        // What only a real process touches.
        Terminal.ofProcess();
    }

    /// Starts the service on a free port, asks it, and stops it. FHIR isn't rehearsed: its library
    /// would treble the cache, and it is made ready behind the scenes anyway.
    private static void serve() throws IOException {
        var site = new Site(Knowledge.starter(""), ServeSettings.USUAL.withPort(0));
        var example = ExampleCase.RARE.yaml();
        try (var server = WebServer.start(site, ServeCommand.plainGroups());
                var client = HttpClient.newHttpClient()) {
            ask(client, server, "health/ready", "");
            ask(client, server, "api/v1/diagnose", example);
        }
    }

    private static void ask(HttpClient client, WebServer server, String path, String body)
            throws IOException {
        var address = URI.create("http://127.0.0.1:" + server.port() + "/" + path);
        var request = HttpRequest.newBuilder(address);
        if (!body.isEmpty()) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            client.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String command, Path knowledge) {
        var nowhere = OutputStream.nullOutputStream();
        var example = ExampleCase.RARE.yaml().getBytes(StandardCharsets.UTF_8);
        var terminal =
                new Terminal(
                        new ByteArrayInputStream(example),
                        nowhere,
                        new PrintStream(nowhere, true, StandardCharsets.UTF_8),
                        System.getenv(),
                        Screen.NONE);
        var all = new ArrayList<>(List.of(command.split(" ")));
        all.add("--knowledge");
        all.add(knowledge.toString());
        if (Main.run(all.toArray(String[]::new), terminal) == ExitCode.BUG) {
            throw new IllegalStateException("A bug shows in: " + command);
        }
    }
}
