package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.install.Release.RemoteFile;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings all sources of a new set together in the cache's folder `incoming`, each with a receipt.
final class Gatherer {

    private final KnowledgeCache cache;
    private final Building building;
    private final Progress progress;
    private final Clock clock;

    Gatherer(KnowledgeCache cache, Building building, Progress progress, Clock clock) {
        this.cache = cache;
        this.building = building;
        this.progress = progress;
        this.clock = clock;
    }

    Receipts gather(Supply supply) throws IOException {
        return switch (supply) {
            case Supply.Official official -> fetch(official);
            case Supply.Local(var folder) -> copy(folder);
            case Supply.Offline _ -> reuse();
        };
    }

    private Receipts fetch(Supply.Official official) throws IOException {
        var files =
                official.releases().stream().flatMap(release -> release.files().stream()).toList();
        var incoming = Files.createDirectories(cache.incoming());
        keepOnly(incoming, files);
        var before = interrupted(incoming);
        var receipts = new Receipts(List.of());
        try (var client = Download.client()) {
            var download = new Download(client, official.patience(), progress);
            for (var file : files) {
                receipts = receipts.with(fetch(download, file, incoming, before));
                receipts.save(incoming);
            }
        }
        return receipts;
    }

    private Receipt fetch(Download download, RemoteFile file, Path incoming, Receipts interrupted)
            throws IOException {
        var known = known(file, incoming, interrupted);
        var target = incoming.resolve(file.path());
        var version = known.map(source -> source.receipt.version()).orElse("");
        return switch (download.fetch(file, target, version)) {
            case Download.Outcome.Arrived(var arrived) -> receipt(file, target, arrived);
            case Download.Outcome.Unchanged() -> {
                var source = known.orElseThrow();
                if (!source.folder.equals(incoming)) {
                    copy(source.folder.resolve(file.path()), target);
                }
                yield source.receipt;
            }
        };
    }

    private Receipt receipt(RemoteFile file, Path target, String version) throws IOException {
        return new Receipt(
                file.path(),
                file.address().toString(),
                version,
                Files.size(target),
                Hashes.of(target),
                LocalDate.now(clock).toString());
    }

    /// A whole file from the same address that one has already.
    private record Known(Path folder, Receipt receipt) {}

    private Optional<Known> known(RemoteFile file, Path incoming, Receipts interrupted)
            throws IOException {
        var newest = known(file, incoming, interrupted.of(file.path()));
        if (newest.isPresent()) {
            return newest;
        }
        var set = installedSet();
        return set.isEmpty()
                ? Optional.empty()
                : known(file, set.get(), Receipts.load(set.get()).of(file.path()));
    }

    private static Optional<Known> known(RemoteFile file, Path folder, Optional<Receipt> receipt)
            throws IOException {
        if (receipt.isEmpty()
                || receipt.get().version().isEmpty()
                || !receipt.get().url().equals(file.address().toString())
                || !Receipts.holds(folder, receipt.get())) {
            return Optional.empty();
        }
        return Optional.of(new Known(folder, receipt.get()));
    }

    /// Damage to what is installed is no reason not to install anew.
    private Optional<Path> installedSet() {
        try {
            return cache.currentSet();
        } catch (KnowledgeException _) {
            return Optional.empty();
        }
    }

    private static Receipts interrupted(Path incoming) throws IOException {
        try {
            return Receipts.load(incoming);
        } catch (KnowledgeException _) {
            Files.delete(incoming.resolve(Receipts.FILE)); // then all is fetched again
            return new Receipts(List.of());
        }
    }

    /// Clears away what an earlier installation of another kind left.
    private static void keepOnly(Path incoming, List<RemoteFile> files) throws IOException {
        Set<Path> wanted = new HashSet<>();
        wanted.add(incoming.resolve(Receipts.FILE));
        for (var file : files) {
            var target = incoming.resolve(file.path());
            wanted.add(target);
            wanted.add(target.resolveSibling(target.getFileName() + ".part"));
            wanted.add(target.resolveSibling(target.getFileName() + ".part.version"));
        }
        for (var file : Folders.files(incoming)) {
            if (!wanted.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private Receipts copy(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(
                    "--from names "
                            + folder
                            + ", which is not a folder. Name a folder with the sources, such as the"
                            + " data kit.");
        }
        var files = Folders.expand(building.files(folder));
        if (files.isEmpty()) {
            throw new KnowledgeException(
                    "--from names "
                            + folder
                            + ", which holds no knowledge sources. Name a folder with at least"
                            + " hp.json and phenotype.hpoa.");
        }
        var incoming = emptyIncoming();
        var receipts = new Receipts(List.of());
        for (var file : files) {
            var path = Folders.relative(folder, file);
            progress.at("copying sources", receipts.all().size(), files.size());
            var target = incoming.resolve(path);
            copy(file, target);
            receipts =
                    receipts.with(
                            new Receipt(
                                    path,
                                    file.toUri().toString(),
                                    Files.getLastModifiedTime(file).toString(),
                                    Files.size(target),
                                    Hashes.of(target),
                                    LocalDate.now(clock).toString()));
        }
        receipts.save(incoming);
        return receipts;
    }

    private Receipts reuse() throws IOException {
        var set =
                cache.currentSet()
                        .orElseThrow(() ->
                                new KnowledgeException(
                                        "Nothing is installed in "
                                                + cache.folder()
                                                + ", so there is nothing to use offline. Run"
                                                + " `warrant knowledge install` with a network"
                                                + " connection, or with --from DIR."));
        var receipts = Receipts.load(set);
        receipts.verify(set);
        var incoming = emptyIncoming();
        for (var receipt : receipts.all()) {
            copy(set.resolve(receipt.path()), incoming.resolve(receipt.path()));
        }
        receipts.save(incoming);
        return receipts;
    }

    private Path emptyIncoming() throws IOException {
        Folders.delete(cache.incoming());
        return Files.createDirectories(cache.incoming());
    }

    private static void copy(Path file, Path target) throws IOException {
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElseThrow());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
