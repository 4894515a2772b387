package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// The description of the service itself: its OpenAPI document and the JSON Schemas of its answers.
public final class DocumentRoutes implements Routes {

    private static final String ENDING = ".schema.json";

    @Override
    public void add(Site site) {
        site.describe("/io/warrant/app/serve/openapi/documents.yaml");
        var document = new ApiDocument(site);
        site.get("/api/v1/openapi.json", Role.ANYONE, _ -> Answer.json(document.json()));
        site.get("/api/v1/schemas/{name}", Role.ANYONE, DocumentRoutes::schema);
    }

    private static Answer schema(Request request) {
        var name = request.path("name");
        var plain =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (!plain.matches("[a-z][a-z-]{0,40}")) {
            throw unknown();
        }
        try (var in =
                DocumentRoutes.class.getResourceAsStream(
                        "/io/warrant/app/serve/schema/" + plain + ENDING)) {
            if (in == null) {
                throw unknown();
            }
            return new Answer(200, "application/schema+json", in.readAllBytes(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Status.NOT_FOUND,
                "There is no schema of this name. The OpenAPI document refers to all there are.");
    }
}
