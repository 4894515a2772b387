package io.warrant.app.serve;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.util.UUID;

/// Says in the same form as all other problems what the web server itself refuses, such as
/// malformed HTTP. Nothing of the request is repeated, and no place in the program.
final class PlainErrors implements org.eclipse.jetty.server.Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = status(response.getStatus());
        var problem =
                new Problem(
                        "http",
                        String.valueOf(HttpStatus.getMessage(status)),
                        status,
                        "The request isn't HTTP as this service takes it. Check the request line,"
                                + " the headers and their size.");
        response.setStatus(status);
        response.getHeaders().put("Content-Type", Problem.TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        var json = problem.json(UUID.randomUUID().toString());
        Content.Sink.write(response, true, json, callback);
        return true;
    }

    /// Versions and encodings that nobody knows are the request's fault, not the server's.
    private static int status(int status) {
        return switch (status) {
            case HttpStatus.NOT_IMPLEMENTED_501, HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> 400;
            default -> status < 400 ? 500 : status;
        };
    }
}
