package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Installs knowledge into the user's cache: gathers the sources, checks them, builds the pack, and
/// only then puts the new set to use. Whatever goes wrong before, the old set stays.
public final class Install {

    private final KnowledgeCache cache;
    private final Building building;
    private final Progress progress;
    private final Clock clock;

    /// @param clock gives the day that the receipts state
    public Install(KnowledgeCache cache, Building building, Progress progress, Clock clock) {
        this.cache = cache;
        this.building = building;
        this.progress = progress;
        this.clock = clock;
    }

    /// What is installed now.
    ///
    /// @param pack the opened pack
    /// @param sources the receipts of what it was built from
    public record Installed(Pack pack, Receipts sources) {}

    /// @throws KnowledgeException if a source is not what it should be, or can't be built from
    /// @throws UnavailableException if a site doesn't answer, or another installation is running
    public Installed run(Supply supply) {
        cache.create();
        try (var _ = FolderLock.acquire(cache.lockFile(), Duration.ZERO)) {
            var sources = new Gatherer(cache, building, progress, clock).gather(supply);
            return activate(supply, sources);
        } catch (IOException e) {
            throw cache.failed(e);
        }
    }

    private Installed activate(Supply supply, Receipts sources) throws IOException {
        var incoming = cache.incoming();
        if (building.files(incoming).isEmpty()) {
            throw new KnowledgeException(
                    "What was gathered in "
                            + incoming
                            + " holds none of the files that knowledge is built from."
                            + " Maybe this version of Warrant is too old: look for a newer one.");
        }
        PackWriter.write(
                building.build(incoming, progress), name(supply), KnowledgeCache.pack(incoming));
        var set = cache.promote();
        Pack pack;
        try {
            pack = Pack.open(KnowledgeCache.pack(set));
        } catch (WarrantException e) {
            Files.move(set, incoming); // so that nothing has to be fetched again
            throw e;
        }
        cache.use(set);
        return new Installed(pack, sources);
    }

    private static String name(Supply supply) {
        return switch (supply) {
            case Supply.Official _ -> "Official releases";
            case Supply.Local _ -> "Built from a folder of sources";
            case Supply.Offline _ -> "Built again from installed sources";
        };
    }

    /// The receipts of what is installed, or empty.
    public static Optional<Receipts> installed(KnowledgeCache cache) {
        return cache.currentSet().map((Path set) -> Receipts.load(set));
    }
}
