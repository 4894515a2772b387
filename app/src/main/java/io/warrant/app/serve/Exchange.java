package io.warrant.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.warrant.app.serve.RefusedException.Status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/// Takes one request through its route: body, work, answer, and a problem where any of it fails.
final class Exchange {

    private final Workers workers;
    private final ServeSettings.Bounds bounds;
    private final Bodies bodies;
    private final Semaphore places;
    private final Witness witness;

    Exchange(Workers workers, ServeSettings.Bounds bounds, Witness witness) {
        this.workers = workers;
        this.bounds = bounds;
        this.witness = witness;
        bodies = new Bodies(bounds);
        places = new Semaphore(bounds.requests());
    }

    /// Answers a request of one route.
    void handle(Route route, Context context) throws IOException {
        context.req().setAttribute(Gate.ROUTE, route.path());
        Gate.check(context.req(), route.role());
        if (route.effort() == Route.Effort.NONE) {
            write(route.work().answer(request(route, context, new byte[0])), context);
            return;
        }
        if (!places.tryAcquire()) {
            throw Workers.busy();
        }
        try {
            if (route.lines().isPresent()
                    && Request.mediaType(context.req().getHeader("Content-Type"))
                            .equals(Lines.TYPE)) {
                stream(route, route.lines().orElseThrow(), context);
            } else {
                answer(route, context);
            }
        } finally {
            places.release();
        }
    }

    private void answer(Route route, Context context) throws IOException {
        var body = route.method().hasBody() ? bodies.read(context.req()) : new byte[0];
        var request = request(route, context, body);
        var answer = workers.run(() -> route.work().answer(request));
        // Not on a worker, which has better to do than to wait for a disk. What was refused is no
        // result.
        var seen =
                answer.status() < 300
                        ? witness.see(request, body, answer.body())
                        : Witness.Seen.NOTHING;
        write(seen.settle(answer), context);
    }

    private void stream(Route route, Route.LineWork work, Context context) throws IOException {
        var request = request(route, context, new byte[0]);
        context.res().setContentType(Lines.TYPE);
        var out = new Lines.Writing(context.res().getOutputStream(), request.id());
        new Lines(workers, bounds, out)
                .answer(context.req().getInputStream(), line -> line(request, work, line));
    }

    private Lines.Answered line(Request request, Route.LineWork work, byte[] line) {
        var answer = work.answer(request, line);
        var seen = witness.see(request, line, answer);
        return new Lines.Answered(answer, seen);
    }

    private static Request request(Route route, Context context, byte[] body) {
        return new Request(route, Request.Asked.of(context), body, Gate.caller(context.req()));
    }

    /// Straight to the connection, since answers may be long.
    private static void write(Answer answer, Context context) throws IOException {
        answer.headers().forEach(context::header);
        context.status(answer.status()).contentType(answer.type());
        context.res().setContentLength(answer.body().length);
        context.res().getOutputStream().write(answer.body());
    }

    static void fail(Exception problem, Context context) {
        if (context.res().isCommitted()) {
            // The connection broke while a stream was being answered: nobody listens any more.
            return;
        }
        if (problem instanceof RefusedException refused) {
            refused.status().headers().forEach(context::header);
        }
        var known = Problem.of(problem);
        context.status(known.status())
                .contentType(Problem.TYPE)
                .result(known.json(Gate.id(context.req())).getBytes(StandardCharsets.UTF_8));
    }

    /// No route has this path.
    static void missing(Context context) {
        fail(
                new RefusedException(
                        Status.NOT_FOUND,
                        "Nothing is served there. GET /api/v1/openapi.json lists what is."),
                context);
    }

    static HandlerType type(Route.Method method) {
        return switch (method) {
            case GET -> HandlerType.GET;
            case POST -> HandlerType.POST;
            case PUT -> HandlerType.PUT;
            case DELETE -> HandlerType.DELETE;
        };
    }
}
