package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Keeps other web sites out of a service that trusts whoever is at this machine: a page from
/// elsewhere may neither call it under a name of its own (DNS rebinding) nor make the browser send
/// something to it (CSRF).
final class Origins {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String host;
    private final boolean trusting;

    Origins(ServeSettings settings) {
        host = settings.address().host().toLowerCase(Locale.ROOT);
        trusting = !settings.protection().knowsCallers();
    }

    /// @throws RefusedException if the request is meant for another host, or sent by a page of one
    void check(HttpServletRequest request) {
        var authority = header(request, "Host");
        var name = name(authority);
        if (trusting && !LOCAL.contains(name) && !name.equals(host)) {
            throw new RefusedException(
                    Status.MISDIRECTED,
                    "This service isn't asked for by that name. Call it as localhost or"
                            + " 127.0.0.1.");
        }
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        var origin = header(request, "Origin");
        boolean foreign =
                !origin.isEmpty()
                        && !origin.equals("http://" + authority)
                        && !origin.equals("https://" + authority);
        if (foreign || header(request, "Sec-Fetch-Site").equals("cross-site")) {
            throw new RefusedException(
                    Status.FORBIDDEN,
                    "A page of another site sent this. Open the workbench of this service"
                            + " instead.");
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("").toLowerCase(Locale.ROOT);
    }

    /// A host without its port.
    private static String name(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    }
}
