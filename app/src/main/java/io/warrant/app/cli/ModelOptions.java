package io.warrant.app.cli;

import io.warrant.perception.intake.Shelf;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Where trained models stand.
final class ModelOptions {

    private static final String VARIABLE = "WARRANT_MODELS";

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description =
                    "The folder of trained models. Default: "
                            + VARIABLE
                            + ", else a folder of the user's cache.")
    @Nullable Path models;

    Shelf shelf(Session session) {
        if (models != null) {
            return new Shelf(models);
        }
        var named = session.terminal().env().getOrDefault(VARIABLE, "");
        return new Shelf(
                named.isBlank() ? Knowledge.surroundings(session).models() : Path.of(named));
    }
}
