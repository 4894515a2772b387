package io.warrant.app.cli;

import io.warrant.app.exchange.Program;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.build.FileKind;
import io.warrant.sources.build.KnowledgeBuild;
import io.warrant.sources.build.KnowledgeFiles;
import io.warrant.sources.install.Building;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/// Compiles knowledge from its publishers' files.
final class PublishedFiles implements Building {

    /// What decides how files become knowledge.
    private static final List<String> COMPILING =
            List.of(
                    "io/warrant/engine/columns/",
                    "io/warrant/engine/clinical/",
                    "io/warrant/engine/ontology/",
                    "io/warrant/engine/knowledge/",
                    "io/warrant/engine/learning/",
                    "io/warrant/sources/");

    /// Changes with the program's version, its parameters, and any of the classes that compile; a
    /// version alone wouldn't change while somebody works on them.
    @Override
    public String recipe() {
        return Program.name() + "\n" + Parameters.INITIAL + "\n" + classes();
    }

    private static String classes() {
        var source = PublishedFiles.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
            return "unpackaged";
        }
        var file = Path.of(source.getLocation().getPath());
        if (!Files.isRegularFile(file)) {
            return "unpackaged";
        }
        try (var jar = new JarFile(file.toFile())) {
            var text =
                    jar.stream()
                            .filter(entry ->
                                    COMPILING.stream().anyMatch(entry.getName()::startsWith))
                            .map(PublishedFiles::state)
                            .sorted()
                            .collect(Collectors.joining("\n"));
            var sum = new CRC32C();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The program's own file " + file + " can't be read. Build it again.", e);
        }
    }

    private static String state(JarEntry entry) {
        return entry.getName() + " " + entry.getCrc();
    }

    @Override
    public List<Path> files(Path folder) {
        return KnowledgeFiles.search(folder).without(FileKind.GENE_TABLE).all();
    }

    @Override
    public Columns build(Path folder, Progress progress) {
        return KnowledgeBuild.build(KnowledgeFiles.in(folder), Parameters.INITIAL, progress)
                .columns();
    }
}
