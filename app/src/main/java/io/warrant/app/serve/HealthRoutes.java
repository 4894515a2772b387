package io.warrant.app.serve;

import java.util.function.BooleanSupplier;

/// Whether the service runs, whether it takes requests, and what it measures of itself. It is ready
/// as soon as it answers at all, since the knowledge is opened before; while it ends, it isn't.
record HealthRoutes(BooleanSupplier ending, Metrics metrics) implements Routes {

    @Override
    public void add(Site site) {
        site.describe("/io/warrant/app/serve/openapi/health.yaml");
        site.ready("/health/live", Role.ANYONE, _ -> Answer.json("{\"status\": \"up\"}\n"));
        site.ready("/health/ready", Role.ANYONE, _ -> readiness());
        site.ready("/metrics", Role.READ, _ -> metrics.show());
    }

    private Answer readiness() {
        return ending.getAsBoolean()
                ? Answer.of(503, Answer.JSON, "{\"status\": \"ending\"}\n")
                : Answer.json("{\"status\": \"ready\"}\n");
    }
}
