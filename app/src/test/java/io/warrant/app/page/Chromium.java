package io.warrant.app.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A Chromium on this machine, run by its command line without a window.
///
/// @param program its executable
record Chromium(Path program) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /// The first on the search path.
    static Optional<Chromium> find() {
        var path = System.getenv().getOrDefault("PATH", "");
        for (var folder : path.split(File.pathSeparator)) {
            for (var name : NAMES) {
                var program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(new Chromium(program));
                }
            }
        }
        return Optional.empty();
    }

    /// What a page has become, and what the console said of it.
    record Visit(String dom, String console) {}

    /// @param workspace an empty folder for the browser's own files
    Visit visit(Path page, Path workspace, String... options)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--enable-logging=stderr",
                                "--virtual-time-budget=10000",
                                "--user-data-dir=" + workspace.resolve("profile"),
                                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        var dom = workspace.resolve("dom");
        var log = workspace.resolve("log");
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(dom.toFile())
                        .redirectError(log.toFile())
                        .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " didn't finish within two minutes.");
        }
        var console =
                Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList();
        return new Visit(Files.readString(dom), String.join("\n", console));
    }
}
