package io.warrant.app.mcp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A pair of pipes with one message a line. The end of the input is held back until every request
/// has its answer, so that `printf … | warrant mcp` loses none.
final class Pipes {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final byte[] METHOD = "\"method\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ID = "\"id\"".getBytes(StandardCharsets.UTF_8);

    private final InputStream source;
    private final OutputStream sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private int unanswered;
    private boolean ended;

    Pipes(InputStream source, OutputStream sink) {
        this.source = source;
        this.sink = sink;
    }

    InputStream in() {
        return new Requests(source);
    }

    OutputStream out() {
        return new Answers(sink);
    }

    /// Waits for the end of the input.
    void awaitEnd() {
        lock.lock();
        try {
            while (!ended) {
                moved.await();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void add(int requests) {
        lock.lock();
        try {
            unanswered += requests;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            long left = PATIENCE;
            while (unanswered > 0 && left > 0) {
                left = moved.awaitNanos(left);
            }
            ended = true;
            moved.signalAll();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /// Whether a stream of bytes held a text since the last line break.
    private static final class Watch {

        private final byte[] wanted;
        private int matched;
        private boolean found;

        Watch(byte[] wanted) {
            this.wanted = wanted;
        }

        void see(int value) {
            matched = value == wanted[matched] ? matched + 1 : value == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                found = true;
                matched = 0;
            }
        }

        boolean reset() {
            boolean was = found;
            found = false;
            matched = 0;
            return was;
        }
    }

    /// Counts requests: messages with a method and an id.
    private final class Requests extends FilterInputStream {

        private final Watch method = new Watch(METHOD);
        private final Watch id = new Watch(ID);

        Requests(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value < 0) {
                end();
            } else {
                see(value);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                end();
            }
            for (int i = 0; i < count; i++) {
                see(buffer[offset + i]);
            }
            return count;
        }

        private void see(int value) {
            method.see(value);
            id.see(value);
            if (value == '\n') {
                boolean asks = method.reset();
                if (id.reset() && asks) {
                    add(1);
                }
            }
        }
    }

    /// Counts answers: lines.
    private final class Answers extends FilterOutputStream {

        Answers(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            if (value == '\n') {
                out.flush();
                add(-1);
            }
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            int answers = 0;
            for (int i = 0; i < length; i++) {
                answers += buffer[offset + i] == '\n' ? 1 : 0;
            }
            if (answers > 0) {
                out.flush();
                add(-answers);
            }
        }
    }
}
