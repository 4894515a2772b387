package io.warrant.app.serve;

import io.warrant.app.asking.TermSearch;
import io.warrant.app.json.TermJson;
import io.warrant.app.serve.RefusedException.Status;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;

/// Findings by their names, and all that is known of one.
public final class TermRoutes implements Routes {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Override
    public void add(Site site) {
        var base = site.knowledge().base();
        var search = new TermSearch(base);
        site.get("/api/v1/terms", Role.READ, request -> find(request, search, base));
        site.get("/api/v1/labels", Role.READ, request -> labels(request, base));
        site.get("/api/v1/terms/{id}", Role.READ, request -> one(request, base));
    }

    private static Answer find(Request request, TermSearch search, KnowledgeBase base) {
        int limit = Math.clamp(request.whole("limit", USUAL), 1, MOST);
        var language = request.choice("language", Language.class).orElse(Language.EN);
        var text = request.option("q").orElse("");
        return Answer.json(TermJson.list(search.find(text, language, limit), base));
    }

    /// What the terms that are named are called in a language; those without such a label are left
    /// out.
    private static Answer labels(Request request, KnowledgeBase base) {
        var language = request.choice("language", Language.class).orElse(Language.EN);
        var terms =
                request.options("id").stream()
                        .limit(MOST)
                        .flatMap(id -> TermId.parse(id).stream())
                        .map(base.ontology()::resolve)
                        .filter(index -> index >= 0)
                        .distinct()
                        .toList();
        return Answer.json(TermJson.labels(terms, language, base));
    }

    private static Answer one(Request request, KnowledgeBase base) {
        int term =
                TermId.parse(request.path("id"))
                        .map(base.ontology()::resolve)
                        .filter(index -> index >= 0)
                        .orElseThrow(() ->
                                new RefusedException(
                                        Status.NOT_FOUND,
                                        "The knowledge has no term with this id. Look for it with"
                                                + " GET /api/v1/terms?q=."));
        return Answer.json(TermJson.one(term, base));
    }
}
