package io.warrant.app.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.warrant.app.serve.RefusedException.Status;

import java.util.UUID;
import java.util.concurrent.Semaphore;

/// Takes one request through its route: body, work, answer, and a problem where any of it fails.
final class Exchange {

    /// Where a request keeps its id, who sent it and which route it took.
    static final String ID = "warrant.id";

    static final String CALLER = "warrant.caller";
    static final String ROUTE = "warrant.route";

    private final Workers workers;
    private final Bodies bodies;
    private final Semaphore places;

    Exchange(Workers workers, ServeSettings.Bounds bounds) {
        this.workers = workers;
        bodies = new Bodies(bounds);
        places = new Semaphore(bounds.requests());
    }

    /// Answers a request of one route.
    void handle(Route route, Context context) {
        context.req().setAttribute(ROUTE, route.path());
        if (!caller(context).role().allows(route.role())) {
            throw new RefusedException(
                    Status.FORBIDDEN,
                    "This needs the role '" + route.role() + "'. Ask for a key that has it.");
        }
        if (!places.tryAcquire()) {
            throw Workers.busy();
        }
        try {
            answer(route, context);
        } finally {
            places.release();
        }
    }

    private void answer(Route route, Context context) {
        var body = route.method().hasBody() ? bodies.read(context.req()) : new byte[0];
        var request = new Request(context, body, caller(context), id(context));
        write(workers.run(() -> route.work().answer(request)), context);
    }

    private static void write(Answer answer, Context context) {
        answer.headers().forEach(context::header);
        context.status(answer.status()).contentType(answer.type()).result(answer.body());
    }

    /// Answers with a problem.
    static void fail(Problem problem, Context context) {
        context.status(problem.status())
                .contentType(Problem.TYPE)
                .result(problem.json(id(context)));
    }

    static void fail(Exception problem, Context context) {
        if (problem instanceof RefusedException refused && refused.status().retry() > 0) {
            context.header("Retry-After", String.valueOf(refused.status().retry()));
        }
        fail(Problem.of(problem), context);
    }

    /// No route has this path, or none has it with this method.
    static void missing(Context context) {
        fail(
                Problem.of(
                        Status.NOT_FOUND,
                        "Nothing is served there. GET /api/v1/openapi.json lists what is."),
                context);
    }

    private static Caller caller(Context context) {
        return context.req().getAttribute(CALLER) instanceof Caller known ? known : Caller.UNKNOWN;
    }

    private static String id(Context context) {
        return context.req().getAttribute(ID) instanceof String known
                ? known
                : UUID.randomUUID().toString();
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
