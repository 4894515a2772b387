package io.warrant.app.cli;

import io.warrant.engine.consultation.Costs;
import io.warrant.sources.maxo.CostTable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// What questions and tests cost.
final class CostOptions {

    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description =
                    "What each kind of effort costs: a table as docs/consultation.md shows it."
                            + " Default: the project's own, all of it assumptions.")
    @Nullable Path file;

    Costs costs() {
        return file == null ? CostTable.usual() : CostTable.load(file);
    }
}
