package io.warrant.ledger.store;

import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/// The one thread that writes. What arrives while a transaction goes to the disk is written
/// together in the next one, so that many requests share one wait for the disk. A change is
/// acknowledged once its transaction is on disk, and never before.
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 512;
    private static final int MOST_WAITING = 20_000;

    /// A change to the database; it may run twice where another of its transaction fails, and only
    /// the last run counts.
    @FunctionalInterface
    interface Change<T> {
        T apply(Transaction transaction) throws SQLException;
    }

    /// A change and who waits for it.
    private record Task<T>(Change<T> change, CompletableFuture<T> outcome) {

        /// @return what acknowledges it
        Runnable apply(Transaction transaction) throws SQLException {
            var result = change.apply(transaction);
            return () -> outcome.complete(result);
        }
    }

    private final Database database;
    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Task<Boolean> last = new Task<>(_ -> true, new CompletableFuture<>());
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable Connection connection;

    Writer(Database database) {
        this.database = database;
        thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::work);
    }

    static Writer start(Database database) {
        var writer = new Writer(database);
        writer.thread.start();
        return writer;
    }

    /// Makes a change and waits until it is on disk.
    ///
    /// @throws UnavailableException if the database doesn't answer, or too many wait
    <T> T write(Change<T> change) {
        try {
            return submit(change).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WarrantException known) {
                throw known;
            }
            throw e;
        }
    }

    /// Makes a change; the future ends when it is on disk.
    <T> CompletableFuture<T> submit(Change<T> change) {
        var task = new Task<>(change, new CompletableFuture<T>());
        if (closed || waiting.size() >= MOST_WAITING) {
            task.outcome().completeExceptionally(refusal());
            return task.outcome();
        }
        waiting.add(task);
        if (closed && waiting.remove(task)) {
            // It came behind the last.
            task.outcome().completeExceptionally(refusal());
        }
        return task.outcome();
    }

    private UnavailableException refusal() {
        return new UnavailableException(
                closed
                        ? "The ledger is being closed. Try again when the program runs anew."
                        : "The ledger can't keep up: "
                                + MOST_WAITING
                                + " changes wait for its disk. Try again later.");
    }

    private void work() {
        var batch = new ArrayList<Task<?>>();
        boolean more = true;
        while (more) {
            batch.clear();
            try {
                batch.add(waiting.take());
            } catch (InterruptedException _) {
                continue; // Only #close ends this thread.
            }
            waiting.drainTo(batch, MOST_AT_ONCE - 1);
            more = !batch.remove(last);
            commit(batch);
        }
        disconnect();
        last.outcome().complete(true);
    }

    /// Where one change of several fails, each gets a transaction of its own, so that the others
    /// don't suffer.
    private void commit(List<Task<?>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var acknowledgements = new ArrayList<Runnable>();
        Transaction transaction;
        try {
            transaction = Transaction.begin(database, connect());
            for (var task : batch) {
                acknowledgements.add(task.apply(transaction));
            }
        } catch (SQLException | RuntimeException e) {
            undo();
            if (batch.size() > 1) {
                List.copyOf(batch).forEach(task -> commit(List.of(task)));
            } else {
                fail(batch, e);
            }
            return;
        }
        try {
            transaction.commit();
            if (transaction.wipes()) {
                database.wipe(connect());
            }
        } catch (SQLException e) {
            // It may or may not be on disk: making it again could write it twice.
            disconnect();
            fail(batch, e);
            return;
        }
        acknowledgements.forEach(Runnable::run);
    }

    private void fail(List<Task<?>> batch, Exception problem) {
        var told = problem instanceof SQLException sql ? database.unavailable(sql) : problem;
        batch.forEach(task -> task.outcome().completeExceptionally(told));
    }

    private Connection connect() throws SQLException {
        if (connection == null) {
            connection = database.open(Database.Purpose.WRITE);
        }
        return connection;
    }

    private void undo() {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException _) {
            disconnect();
        }
    }

    /// Closing a connection undoes what it hasn't committed.
    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException _) {
            // It is of no use any more, which is why it is closed.
        }
        connection = null;
    }

    /// Writes what waits, then ends.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            waiting.add(last);
            last.outcome().join();
        }
    }
}
