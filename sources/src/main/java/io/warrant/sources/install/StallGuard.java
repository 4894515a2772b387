package io.warrant.sources.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/// Closes a stream from which nothing comes any more, or not soon enough: reading from a network
/// knows no time limit of its own.
final class StallGuard implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final InputStream in;
    private final Patience patience;
    private final long start = System.nanoTime();
    private final Thread watch;
    private volatile long moved = start;
    private volatile boolean expired;

    StallGuard(InputStream in, Patience patience) {
        this.in = in;
        this.patience = patience;
        watch = Thread.ofVirtual().start(this::watch);
    }

    void moved() {
        moved = System.nanoTime();
    }

    /// @throws HttpTimeoutException if the guard closed the stream
    void check() throws HttpTimeoutException {
        if (expired) {
            throw new HttpTimeoutException("it stopped sending, or sent too slowly");
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(POLL);
                long now = System.nanoTime();
                if (now - moved > patience.stall().toNanos()
                        || now - start > patience.total().toNanos()) {
                    expired = true;
                    in.close();
                    return;
                }
            }
        } catch (InterruptedException | IOException _) {
            // The reader is done, or hears of it when it reads next.
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
