package io.warrant.app.workbench;

import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;

import java.util.Map;

/// Serves the page at `/`. Anyone may have it: it holds no patient and no knowledge, and asks the
/// API for both. It runs only its own scripts and styles, and nobody may frame it.
public final class Workbench implements Routes {

    /// No inline script or style, nothing of another origin.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors"
                    + " 'none'";

    private static final int NOT_MODIFIED = 304;

    @Override
    public void add(Site site) {
        for (var file : PageFile.all()) {
            site.get("/" + file.path(), Role.ANYONE, request -> answer(file, request));
            if (file.path().equals("index.html")) {
                site.get("/", Role.ANYONE, request -> answer(file, request));
            }
        }
    }

    private static Answer answer(PageFile file, Request request) {
        boolean held = request.header("If-None-Match").filter(file.tag()::equals).isPresent();
        var answer =
                held
                        ? new Answer(NOT_MODIFIED, file.type(), new byte[0], Map.of())
                        : Answer.of(200, file.type(), file.text());
        return answer.with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-cache")
                .with("ETag", file.tag());
    }
}
