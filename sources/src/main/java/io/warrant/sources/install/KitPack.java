package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The pack of a folder of sources, kept in the cache and built again whenever a file's name, size
/// or time changes, or the program compiles differently.
public final class KitPack {

    /// Building takes a minute at most; whoever waits for somebody else's gets it for nothing.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int KEY_DIGITS = 16;

    private KitPack() {}

    /// Opens the kit's pack, building it first where there is none yet or it is damaged.
    ///
    /// @throws KnowledgeException if the folder holds no knowledge
    public static Pack open(Path kit, KnowledgeCache cache, Building building, Progress progress) {
        var folder = kit.toAbsolutePath().normalize();
        cache.create();
        try {
            return open(file(folder, cache, building), folder, building, progress);
        } catch (IOException e) {
            throw cache.failed(e);
        }
    }

    /// The file of the kit's pack where it has been built already, else empty.
    public static Optional<Path> ready(Path kit, KnowledgeCache cache, Building building) {
        try {
            var file = file(kit.toAbsolutePath().normalize(), cache, building);
            return Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            throw cache.failed(e);
        }
    }

    private static Path file(Path folder, KnowledgeCache cache, Building building)
            throws IOException {
        var files = building.files(folder);
        if (files.isEmpty()) {
            throw new KnowledgeException(
                    "The folder "
                            + folder
                            + " holds no knowledge sources. Name a folder with at least hp.json and"
                            + " phenotype.hpoa.");
        }
        var key = key(folder, files, building).substring(0, KEY_DIGITS);
        return cache.folder()
                .resolve(
                        "kit-"
                                + Hashes.of(folder.toString()).substring(0, 8)
                                + "-"
                                + key
                                + ".pack");
    }

    private static Pack open(Path file, Path folder, Building building, Progress progress)
            throws IOException {
        if (Files.exists(file)) {
            return sound(file, folder, building, progress);
        }
        var name = file.getFileName().toString();
        var prefix = name.substring(0, name.length() - KEY_DIGITS - ".pack".length());
        try (var _ = FolderLock.acquire(file.resolveSibling(prefix + "lock"), PATIENCE)) {
            if (!Files.exists(file)) {
                build(file, folder, building, progress);
                clearOthers(file, prefix);
            }
        }
        return Pack.open(file);
    }

    /// A pack in the cache is only a copy of what the folder says: a damaged one is made again.
    private static Pack sound(Path file, Path folder, Building building, Progress progress) {
        try {
            return Pack.open(file);
        } catch (KnowledgeException _) {
            progress.at("building the damaged pack of the kit again", 0, -1);
            build(file, folder, building, progress);
            return Pack.open(file);
        }
    }

    private static void build(Path file, Path folder, Building building, Progress progress) {
        PackWriter.write(building.build(folder, progress), "Built from a folder of sources", file);
    }

    private static void clearOthers(Path file, String prefix) throws IOException {
        try (var packs = Files.newDirectoryStream(file.getParent(), prefix + "*.pack")) {
            for (var other : packs) {
                if (!other.equals(file)) {
                    Folders.deleteIfPossible(other);
                }
            }
        }
    }

    private static String key(Path folder, List<Path> files, Building building) throws IOException {
        var text = new StringBuilder("format " + Pack.FORMAT + "\n" + building.recipe() + "\n");
        for (var file : Folders.expand(files)) {
            text.append(Folders.relative(folder, file))
                    .append('\t')
                    .append(Files.size(file))
                    .append('\t')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append('\n');
        }
        return Hashes.of(text.toString());
    }
}
