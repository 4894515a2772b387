package io.warrant.app.cases;

import io.warrant.ledger.audit.Action;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The routes whose answers are results, and what they do.
final class Watched {

    private static final Map<String, Action> ROUTES =
            Map.of(
                    "/api/v1/read", Action.READ,
                    "/api/v1/diagnose", Action.DIAGNOSE,
                    "/api/v1/explain", Action.EXPLAIN,
                    "/api/v1/next", Action.NEXT,
                    "/api/v1/report", Action.REPORT,
                    "/api/v1/convert", Action.CONVERT,
                    "/fhir/$differential", Action.DIAGNOSE,
                    "/cds-services/{id}", Action.DIAGNOSE);

    private Watched() {}

    /// The paths of these routes.
    static Set<String> paths() {
        return ROUTES.keySet();
    }

    /// What a route does, or empty where its answer is no result.
    static Optional<Action> action(String path) {
        return Optional.ofNullable(ROUTES.get(path));
    }
}
