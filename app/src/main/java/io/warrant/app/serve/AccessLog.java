package io.warrant.app.serve;

import io.warrant.engine.errors.ConfigurationException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Locale;

/// One line of JSON for each request. It holds the route's pattern and never the path, the query, a
/// header or anything of a body, since these may tell of a patient.
final class AccessLog implements AutoCloseable {

    private final OutputStream out;
    private final Clock clock;

    AccessLog(OutputStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /// @throws ConfigurationException if the file can't be written to
    static AccessLog to(Path file) {
        try {
            return new AccessLog(
                    Files.newOutputStream(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    Clock.systemUTC());
        } catch (IOException e) {
            throw new ConfigurationException(
                    file + " can't be written to. Name another file with --access-log.", e);
        }
    }

    /// What is told of a request.
    ///
    /// @param id the request's
    /// @param caller the name of the key that was used
    /// @param method the HTTP method, or `-` for one that isn't in use
    /// @param route the route's pattern, or an empty text where none was found
    /// @param status the answer's
    /// @param seconds how long it took
    record Entry(
            String id, String caller, String method, String route, int status, double seconds) {}

    void write(Entry entry) {
        var line =
                "{\"time\":\""
                        + clock.instant()
                        + "\",\"request\":\""
                        + entry.id
                        + "\",\"caller\":"
                        + Problem.quoted(entry.caller)
                        + ",\"method\":\""
                        + entry.method
                        + "\",\"route\":"
                        + Problem.quoted(entry.route)
                        + ",\"status\":"
                        + entry.status
                        + ",\"ms\":"
                        + String.format(Locale.ROOT, "%.1f", entry.seconds * 1000)
                        + "}\n";
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("The access log can't be written.", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The access log can't be closed.", e);
        }
    }
}
