package io.warrant.sources.install;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Builds the toy world from any `.hpoa` and `.json` files: each becomes a source. Counts how often
/// it builds, and fails when told to.
final class ToyBuilding implements Building {

    final AtomicInteger builds = new AtomicInteger();
    volatile String recipe = "toy 1";
    volatile boolean broken;

    @Override
    public String recipe() {
        return recipe;
    }

    @Override
    public List<Path> files(Path folder) {
        try {
            return Folders.files(folder).stream()
                    .filter(file -> file.toString().matches(".*/(hp\\.json|.*\\.hpoa)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Columns build(Path folder, Progress progress) {
        builds.incrementAndGet();
        if (broken) {
            throw new KnowledgeException("A file is broken. Mend it.");
        }
        var compiling = ToyWorld.compiler();
        for (var file : files(folder)) {
            var name = String.valueOf(file.getFileName());
            compiling.compiler().add(new Source(name, name, "1", "none", "", sha256(file)));
        }
        return compiling.knowledge().columns();
    }

    private static String sha256(Path file) {
        try {
            return Hashes.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
