package io.warrant.sources.install;

import io.warrant.engine.errors.UnavailableException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// Held by the one process, and the one thread in it, that changes a folder. Ends with the process,
/// however that ends.
final class FolderLock implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @param file is made, and stays
    /// @param patience how long to wait for another holder
    /// @throws UnavailableException if the other holder is still at work after that
    static FolderLock acquire(Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var lock = tryAcquire(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() >= end) {
                throw new UnavailableException(
                        "Another Warrant is at work in "
                                + file.getParent()
                                + " (it holds "
                                + file.getFileName()
                                + "). Wait until it is done, then try again.");
            }
            pause(file);
        }
    }

    private static Optional<FolderLock> tryAcquire(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            // Another thread of this very process holds it: as good as another process.
        } finally {
            if (lock.isEmpty()) {
                channel.close();
            }
        }
        return lock.map(_ -> new FolderLock(channel));
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(
                    "Interrupted while waiting for " + file + ". Try again.", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
