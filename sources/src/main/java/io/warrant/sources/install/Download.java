package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.sources.install.Release.RemoteFile;
import io.warrant.sources.progress.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/// Fetches files over https. Goes on where an earlier try or an earlier run stopped, as long as the
/// server still has the same version; takes no more than it was told to; and puts a file in its
/// place only when all of it is there and it looks as it must.
final class Download {

    /// What became of a request.
    sealed interface Outcome {

        /// The file arrived.
        record Arrived(String version) implements Outcome {}

        /// The server says that the version one already has is the newest.
        record Unchanged() implements Outcome {}
    }

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int RANGE_REFUSED = 416;
    private static final int BLOCK = 1 << 16;

    private final HttpClient client;
    private final Patience patience;
    private final Progress progress;

    Download(HttpClient client, Patience patience, Progress progress) {
        this.client = client;
        this.patience = patience;
        this.progress = progress;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER) // see Redirects
                .connectTimeout(CONNECT)
                .build();
    }

    /// @param known the version that one has already, or empty
    /// @throws KnowledgeException if the site gives something else, or refuses
    /// @throws UnavailableException if it didn't answer, or not to the end, however often it was
    ///   tried; what arrived is kept
    Outcome fetch(RemoteFile remote, Path target, String known) {
        var pause = patience.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(remote, new PartFile(target), known);
            } catch (IOException e) {
                if (attempt == patience.tries()) {
                    throw unavailable(remote, attempt, e);
                }
                progress.at(remote.path() + ": trying again", attempt, patience.tries());
                sleep(remote, pause);
                pause = pause.multipliedBy(2);
            } catch (InterruptedException e) {
                throw interrupted(remote, e);
            }
        }
    }

    private Outcome attempt(RemoteFile remote, PartFile part, String known)
            throws IOException, InterruptedException {
        Files.createDirectories(Optional.ofNullable(part.target().getParent()).orElseThrow());
        long have = part.size();
        var response = Redirects.send(client, remote.address(), request(part, have, known));
        try (var body = response.body()) {
            return switch (response.statusCode()) {
                case NOT_MODIFIED -> unchanged(remote, known);
                case OK -> {
                    part.begin(Version.of(response.headers()));
                    yield receive(remote, part, response, body);
                }
                case PARTIAL -> {
                    if (!goesOn(response, part, have)) {
                        part.discard();
                        throw new IOException("it sent another part than the one asked for");
                    }
                    yield receive(remote, part, response, body);
                }
                case RANGE_REFUSED -> {
                    part.discard();
                    throw new IOException("it refused to go on with an earlier download");
                }
                default -> throw refusal(remote, response.statusCode());
            };
        }
    }

    private HttpRequest.Builder request(PartFile part, long have, String known) throws IOException {
        var request =
                HttpRequest.newBuilder()
                        .timeout(patience.stall())
                        .header("User-Agent", "warrant")
                        .header("Accept-Encoding", "identity");
        if (have > 0) {
            return request.header("Range", "bytes=" + have + "-")
                    .header("If-Range", part.version());
        }
        if (!known.isEmpty()) {
            request.header(Version.isTag(known) ? "If-None-Match" : "If-Modified-Since", known);
        }
        return request;
    }

    private static Outcome unchanged(RemoteFile remote, String known) throws IOException {
        if (known.isEmpty()) {
            throw new IOException(remote.address() + " says unchanged, though nothing was known");
        }
        return new Outcome.Unchanged();
    }

    private static boolean goesOn(HttpResponse<?> response, PartFile part, long have)
            throws IOException {
        var range = response.headers().firstValue("Content-Range").orElse("");
        var version = Version.of(response.headers());
        return range.startsWith("bytes " + have + "-")
                && (version.isEmpty() || version.equals(part.version()));
    }

    /// Takes the body behind what is there already, and the file into its place.
    private Outcome receive(
            RemoteFile remote, PartFile part, HttpResponse<?> response, InputStream body)
            throws IOException {
        var version = Version.of(response.headers());
        long have = Files.exists(part.file()) ? Files.size(part.file()) : 0;
        long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        long total = length < 0 ? -1 : have + length;
        refuseTooLarge(remote, part, total);
        long size = copy(remote, part, body, total);
        long promised = promisedTotal(response).orElse(total);
        if (promised >= 0 && size != promised) {
            part.discard();
            throw new IOException("it sent " + size + " bytes and promised " + promised);
        }
        try {
            remote.content().check(part.file(), remote.address().toString());
        } catch (KnowledgeException e) {
            part.discard();
            throw e;
        }
        var exact = part.version().isEmpty() ? version : part.version();
        Files.move(
                part.file(),
                part.target(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        part.discard();
        return new Outcome.Arrived(exact);
    }

    /// The number behind the slash in `bytes 100-199/200`.
    private static Optional<Long> promisedTotal(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Range")
                .map(range -> range.substring(range.lastIndexOf('/') + 1))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
    }

    private long copy(RemoteFile remote, PartFile part, InputStream body, long total)
            throws IOException {
        long size = Files.exists(part.file()) ? Files.size(part.file()) : 0;
        try (var out =
                        Files.newOutputStream(
                                part.file(),
                                java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.APPEND);
                var guard = new StallGuard(body, patience)) {
            var block = new byte[BLOCK];
            for (int count = read(body, block, guard);
                    count >= 0;
                    count = read(body, block, guard)) {
                size += count;
                refuseTooLarge(remote, part, size);
                out.write(block, 0, count);
                progress.at(remote.path(), size, total);
            }
        }
        return size;
    }

    private static int read(InputStream body, byte[] block, StallGuard guard) throws IOException {
        try {
            int count = body.read(block);
            guard.check();
            guard.moved();
            return count;
        } catch (IOException e) {
            guard.check();
            throw e;
        }
    }

    private static void refuseTooLarge(RemoteFile remote, PartFile part, long size)
            throws IOException {
        if (size > remote.maxBytes()) {
            part.discard();
            throw new KnowledgeException(
                    remote.address()
                            + " gives more than the "
                            + (remote.maxBytes() >> 20)
                            + " MiB that are taken of "
                            + remote.path()
                            + ". Maybe the site moved the file; download it by hand and use"
                            + " `warrant knowledge install --from DIR`.");
        }
    }

    private static RuntimeException refusal(RemoteFile remote, int status) throws IOException {
        if (status >= 500 || status == 408 || status == 429) {
            throw new IOException("it answered with status " + status);
        }
        return new KnowledgeException(
                remote.address()
                        + " answered with status "
                        + status
                        + ". Maybe the site moved the file: look for a newer Warrant, or download"
                        + " the file by hand and use `warrant knowledge install --from DIR`.");
    }

    private static UnavailableException unavailable(RemoteFile remote, int tries, IOException e) {
        return new UnavailableException(
                remote.address()
                        + " could not be fetched in "
                        + tries
                        + " tries: "
                        + (e.getMessage() == null ? e.toString() : e.getMessage())
                        + ". Check the network (and its proxy) and run `warrant knowledge install`"
                        + " again: it goes on where it stopped.",
                e);
    }

    private static void sleep(RemoteFile remote, Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw interrupted(remote, e);
        }
    }

    private static UnavailableException interrupted(RemoteFile remote, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new UnavailableException(
                "Fetching "
                        + remote.address()
                        + " was interrupted. Run `warrant knowledge install` again: it goes on"
                        + " where it stopped.",
                e);
    }
}
