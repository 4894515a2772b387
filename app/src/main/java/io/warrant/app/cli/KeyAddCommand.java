package io.warrant.app.cli;

import io.warrant.app.serve.ApiKey;
import io.warrant.app.serve.KeyFile;
import io.warrant.app.serve.Role;
import io.warrant.engine.errors.ConfigurationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Makes an API key.
@Command(
        name = "add",
        header = "Make an API key and show it, once; the file keeps a hash of it.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant key add ward-7 --role diagnose --keys keys.tsv"})
final class KeyAddCommand implements Runnable {

    @Parameters(paramLabel = "NAME", description = "Who is to use it.")
    String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "What it may do: read, diagnose or administer.")
    String role = "";

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            required = true,
            description = "The file of keys; it is made if it isn't there.")
    Path file = Path.of("");

    private final Session session;

    KeyAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (!name.matches("[A-Za-z0-9._@-]{1,60}")) {
            throw new ConfigurationException(
                    "A key's name is made of letters, digits and any of ._@- and at most 60 long."
                            + " Choose another.");
        }
        var allowed =
                Role.of(role)
                        .orElseThrow(() ->
                                new ConfigurationException(
                                        "--role is none of read, diagnose, administer. Give one of"
                                                + " them."));
        List<ApiKey> keys =
                Files.exists(file) ? new ArrayList<>(KeyFile.load(file)) : new ArrayList<>();
        if (keys.stream().anyMatch(key -> key.name().equals(name))) {
            throw new ConfigurationException(
                    file
                            + " has a key of this name. Choose another name, or take the old key"
                            + " away with `warrant key remove`.");
        }
        var secret = ApiKey.draw(new SecureRandom());
        keys.add(new ApiKey(name, allowed, ApiKey.hash(secret)));
        AtomicFile.write(file, KeyFile.write(keys).getBytes(StandardCharsets.UTF_8));
        session.emit(secret + "\n", Session.Encoding.UTF_8, null);
        session.notice("It won't be shown again. Send it as `Authorization: Bearer KEY`.");
    }
}
