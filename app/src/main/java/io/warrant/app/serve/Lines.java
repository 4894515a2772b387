package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/// A stream of cases, one on each line, worked on by several threads and answered in order. Only a
/// few lines are in memory at any time. A line that can't be used gets a problem of its own, and
/// the stream goes on.
final class Lines {

    static final String TYPE = "application/x-ndjson";

    private static final byte[] END = {'}', '\n'};

    private final Workers workers;
    private final ServeSettings.Bounds bounds;
    private final Deque<Future<byte[]>> begun = new ArrayDeque<>();
    private final Writing out;

    /// What is done with a line.
    interface Each {
        byte[] answer(byte[] line);
    }

    /// Where the answers go, and what their problems are known by.
    ///
    /// @param request the id of the request
    record Writing(OutputStream stream, String request) {}

    Lines(Workers workers, ServeSettings.Bounds bounds, Writing out) {
        this.workers = workers;
        this.bounds = bounds;
        this.out = out;
    }

    /// Answers all lines; blank ones are passed over, but counted.
    ///
    /// @throws IOException if the connection breaks
    void answer(InputStream sent, Each each) throws IOException {
        var in = new BufferedInputStream(sent, 1 << 16);
        var line = new ByteArrayOutputStream();
        try {
            long number = 1;
            for (boolean more = true; more; number++) {
                line.reset();
                more = next(in, line);
                if (line.size() > 0) {
                    take(number, line.toByteArray(), each);
                }
            }
            while (!begun.isEmpty()) {
                writeFirst();
            }
            out.stream.flush();
        } finally {
            begun.forEach(work -> work.cancel(true));
        }
    }

    private void take(long number, byte[] line, Each each) throws IOException {
        if (isBlank(line)) {
            return;
        }
        while (begun.size() >= 2 * bounds.threads()) {
            writeFirst();
        }
        Callable<byte[]> work = () -> one(number, line, each);
        for (; ; ) {
            try {
                begun.add(workers.begin(work));
                return;
            } catch (RefusedException e) {
                // Others keep the threads busy: with nothing of our own to wait for, give up.
                if (begun.isEmpty()) {
                    throw e;
                }
                writeFirst();
            }
        }
    }

    private void writeFirst() throws IOException {
        var first = begun.removeFirst();
        if (!first.isDone()) {
            out.stream.flush();
        }
        out.stream.write(workers.finish(first));
    }

    private byte[] one(long number, byte[] line, Each each) {
        var start = "{\"line\":" + number;
        var text = new ByteArrayOutputStream();
        try {
            if (line.length > bounds.body()) {
                throw new RefusedException(
                        Status.TOO_LARGE,
                        "The line holds more than "
                                + bounds.body()
                                + " bytes. Send one patient's record on a line.");
            }
            var answer = each.answer(line);
            text.writeBytes((start + ",\"differential\":").getBytes(StandardCharsets.UTF_8));
            oneLine(answer, text);
        } catch (RuntimeException e) {
            var problem = start + ",\"problem\":" + Problem.of(e).json(out.request);
            text.writeBytes(problem.getBytes(StandardCharsets.UTF_8));
        }
        text.writeBytes(END);
        return text.toByteArray();
    }

    /// JSON without its line breaks and the blanks after them; a text in it has neither.
    static void oneLine(byte[] json, ByteArrayOutputStream text) {
        int from = 0;
        for (int at = 0; at < json.length; at++) {
            if (json[at] == '\n') {
                text.write(json, from, at - from);
                while (at + 1 < json.length && json[at + 1] == ' ') {
                    at++;
                }
                from = at + 1;
            }
        }
        text.write(json, from, json.length - from);
    }

    /// Reads a line; of one that is too long, a byte more than is allowed.
    ///
    /// @return whether there may be more
    private boolean next(InputStream in, ByteArrayOutputStream line) throws IOException {
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == '\n') {
                return true;
            }
            if (line.size() <= bounds.body()) {
                line.write(read);
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }
}
