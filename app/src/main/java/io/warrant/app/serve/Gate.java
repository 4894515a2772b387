package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;
import io.warrant.engine.errors.UnavailableException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What every request passes, whatever answers it: it gets an id, is asked who it is and where it
/// comes from, is counted, and its answer gets the headers that keep browsers safe.
final class Gate extends HttpFilter {

    /// Which route a request took, for what is logged and counted.
    static final String ROUTE = "warrant.route";

    private static final String ID = "warrant.id";
    private static final String CALLER = "warrant.caller";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    /// Only what this service sends itself may run or be shown, and nobody may frame it.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src"
                    + " 'self'; frame-src 'self' blob:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Cache-Control", "no-store",
                    "Referrer-Policy", "no-referrer",
                    "X-Frame-Options", "SAMEORIGIN",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
                    "Content-Security-Policy", POLICY);

    // Filters are said to be serializable, which nobody does with this one.
    private final transient Site site;
    private final transient Traffic traffic;
    private final transient Identification callers;
    private final transient Origins origins;
    private final transient RateLimit rate;

    Gate(Site site, Traffic traffic) {
        this.site = site;
        this.traffic = traffic;
        var settings = site.settings();
        callers = new Identification(settings.protection());
        origins = new Origins(settings);
        rate = new RateLimit(settings.protection().rate());
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        traffic.begin();
        request.setAttribute(ID, UUID.randomUUID().toString());
        headers(request, response);
        try {
            if (traffic.isEnding() && !request.getRequestURI().startsWith("/health/")) {
                throw new RefusedException(Status.BUSY, "The service ends. Try again later.");
            }
            origins.check(request);
            request.setAttribute(CALLER, callers.of(request));
            rate.check(caller(request), request);
            servlets(request);
            chain.doFilter(request, response);
        } catch (RefusedException e) {
            e.status().headers().forEach(response::setHeader);
            refuse(e, request, response);
        } catch (UnavailableException e) {
            // Who issues tokens doesn't answer.
            Status.BUSY.headers().forEach(response::setHeader);
            refuse(e, request, response);
        } finally {
            traffic.end(entry(request, response, start));
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Request-Id", id(request));
        HEADERS.forEach(response::setHeader);
        if (site.settings().protection().tls().isPresent()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /// Routes check roles themselves; servlets of others don't know of roles.
    private void servlets(HttpServletRequest request) {
        site.servlets()
                .forEach((path, mounted) -> {
                    var uri = request.getRequestURI();
                    if (uri.equals(path) || uri.startsWith(path + "/")) {
                        request.setAttribute(ROUTE, path);
                        check(request, mounted.role());
                    }
                });
    }

    private static void refuse(
            RuntimeException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = Problem.of(refused);
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        response.getOutputStream()
                .write(problem.json(id(request)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static AccessLog.Entry entry(
            HttpServletRequest request, HttpServletResponse response, long start) {
        var method = request.getMethod();
        return new AccessLog.Entry(
                id(request),
                caller(request).name(),
                METHODS.contains(method) ? method : "-",
                request.getAttribute(ROUTE) instanceof String route ? route : "",
                response.getStatus(),
                (System.nanoTime() - start) / 1e9);
    }

    /// @throws RefusedException if the caller may not do what needs a role
    static void check(HttpServletRequest request, Role needed) {
        var caller = caller(request);
        if (caller.role().allows(needed)) {
            return;
        }
        if (caller.equals(Caller.UNKNOWN)) {
            throw new RefusedException(
                    Status.UNAUTHENTICATED,
                    "This needs a key or a token. Send it as `Authorization: Bearer …`.");
        }
        throw new RefusedException(
                Status.FORBIDDEN,
                "This needs the role '" + needed + "'. Ask for a key that has it.");
    }

    static Caller caller(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Caller known ? known : Caller.UNKNOWN;
    }

    static String id(HttpServletRequest request) {
        return request.getAttribute(ID) instanceof String known ? known : "unknown";
    }
}
