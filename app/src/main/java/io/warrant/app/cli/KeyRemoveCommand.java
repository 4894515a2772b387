package io.warrant.app.cli;

import io.warrant.app.serve.KeyFile;
import io.warrant.engine.errors.ConfigurationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;

/// Takes an API key away.
@Command(
        name = "remove",
        header = "Take an API key away; a running service heeds it within seconds.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant key remove ward-7 --keys keys.tsv"})
final class KeyRemoveCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Whose key it is.")
    String name = "";

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            required = true,
            description = "The file of keys.")
    Path file = Path.of("");

    private final Session session;

    KeyRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var keys = new ArrayList<>(KeyFile.load(file));
        if (!keys.removeIf(key -> key.name().equals(name))) {
            throw new ConfigurationException(
                    file
                            + " has no key of this name. Look into it: names are in the first"
                            + " column.");
        }
        AtomicFile.write(file, KeyFile.write(keys).getBytes(StandardCharsets.UTF_8));
        session.notice("Removed.");
    }
}
