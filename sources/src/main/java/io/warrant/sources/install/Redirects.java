package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;

/// Follows redirects, but never to an address whose answer anybody on the way could change: only
/// https, or http from this machine to itself.
final class Redirects {

    private static final int MOST = 8;
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String MOVED =
            "Maybe the site moved the file: try again later, or use `warrant knowledge install"
                    + " --from DIR` with a copy of your own.";

    private Redirects() {}

    /// @param request the request to make, its address aside
    /// @throws KnowledgeException if the way leads to a forbidden address, nowhere, or in circles
    static HttpResponse<InputStream> send(
            HttpClient client, URI address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var next = address;
        for (int hop = 0; hop <= MOST; hop++) {
            if (!allowed(address, next)) {
                throw new KnowledgeException(
                        address
                                + " leads to "
                                + shown(next)
                                + ", which isn't https, so anybody on the way could change what"
                                + " arrives. It is not fetched. Maybe the network asks you to log"
                                + " in.");
            }
            var response =
                    client.send(
                            request.copy().uri(next).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            if (!STATUSES.contains(response.statusCode())) {
                return response;
            }
            response.body().close();
            next = target(address, next, response);
        }
        throw new KnowledgeException(address + " leads on more than " + MOST + " times. " + MOVED);
    }

    private static URI target(URI address, URI from, HttpResponse<?> response) {
        var location = response.headers().firstValue("Location").orElse("");
        try {
            if (!location.isBlank()) {
                return from.resolve(location);
            }
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(
                    address + " leads on to something that is no address. " + MOVED, e);
        }
        throw new KnowledgeException(address + " leads on, but doesn't say where to. " + MOVED);
    }

    static boolean allowed(URI start, URI next) {
        return "https".equalsIgnoreCase(next.getScheme())
                || (isHere(start) && isHere(next) && "http".equalsIgnoreCase(next.getScheme()));
    }

    private static boolean isHere(URI address) {
        var host = address.getHost();
        return host != null && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
    }

    /// Without the query, which may hold a key to a file.
    private static String shown(URI address) {
        return address.getScheme() + "://" + address.getHost() + address.getPath();
    }
}
