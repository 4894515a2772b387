package io.warrant.app.serve;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// What runs at the moment: counted and logged, and waited for when the service ends.
final class Traffic {

    private final AtomicInteger running = new AtomicInteger();
    private final Metrics metrics;
    private final @Nullable AccessLog log;
    private volatile boolean ending;

    Traffic(Metrics metrics, @Nullable AccessLog log) {
        this.metrics = metrics;
        this.log = log;
        metrics.gauge(
                "warrant_requests_running", "Requests that are being answered.", running::get);
    }

    boolean isEnding() {
        return ending;
    }

    void begin() {
        running.incrementAndGet();
    }

    void end(AccessLog.Entry entry) {
        running.decrementAndGet();
        metrics.count(entry.route(), entry.method(), entry.status(), entry.seconds());
        if (log != null) {
            log.write(entry);
        }
    }

    /// Takes on nothing new and waits for what runs.
    ///
    /// @param patience how long at most
    void finish(Duration patience) {
        ending = true;
        long deadline = System.nanoTime() + patience.toNanos();
        while (running.get() > 0 && System.nanoTime() < deadline) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void close() {
        if (log != null) {
            log.close();
        }
    }
}
