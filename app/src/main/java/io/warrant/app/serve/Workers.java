package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The threads that reason: as many as there are cores, since more would only share them. Who comes
/// when too many wait is told to come again, and what takes too long is given up.
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    Workers(ServeSettings.Bounds bounds) {
        patience = bounds.work();
        threads =
                new ThreadPoolExecutor(
                        bounds.threads(),
                        bounds.threads(),
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(bounds.requests()),
                        Thread.ofPlatform().name("worker-", 0).factory());
    }

    /// Does some work, and waits for it.
    ///
    /// @throws RefusedException if there is too much to do, or it takes too long
    <T> T run(Callable<T> work) {
        var begun = begin(work);
        return finish(begun);
    }

    /// Begins some work.
    ///
    /// @throws RefusedException if there is too much to do
    <T> Future<T> begin(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException _) {
            throw busy();
        }
    }

    /// Waits for what was begun, and passes on what it throws.
    <T> T finish(Future<T> begun) {
        try {
            return begun.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            begun.cancel(true);
            throw new RefusedException(
                    Status.BUSY,
                    "This took longer than "
                            + patience.toSeconds()
                            + " s and was given up. Send a shorter record, or try again later.");
        } catch (InterruptedException _) {
            begun.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException known -> known;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }

    static RefusedException busy() {
        return new RefusedException(
                Status.BUSY, "Too many requests are being worked on. Try again in a second.");
    }

    /// How many requests wait for a thread.
    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
