package io.warrant.app.serve;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.json.DiseaseJson;
import io.warrant.app.serve.RefusedException.Status;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;

/// Diseases by their names and ids, and the profile of one.
public final class DiseaseRoutes implements Routes {

    private static final int USUAL = 20;
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    @Override
    public void add(Site site) {
        var base = site.knowledge().base();
        site.get("/api/v1/diseases", Role.READ, request -> find(request, base));
        site.get("/api/v1/diseases/{id}", Role.READ, request -> one(request, base));
    }

    private static Answer find(Request request, KnowledgeBase base) {
        int limit = Math.clamp(request.whole("limit", USUAL), 1, MOST);
        var text = request.option("q").orElse("");
        var found =
                text.length() > LONGEST
                        ? java.util.List.<Integer>of()
                        : new DiseaseFinder(base).find(text);
        return Answer.json(DiseaseJson.list(found.stream().limit(limit).toList(), base));
    }

    private static Answer one(Request request, KnowledgeBase base) {
        int disease =
                DiseaseId.parse(request.path("id"))
                        .map(base::disease)
                        .filter(index -> index >= 0)
                        .orElseThrow(() ->
                                new RefusedException(
                                        Status.NOT_FOUND,
                                        "The knowledge has no disease with this id. Look for it"
                                                + " with GET /api/v1/diseases?q=."));
        return Answer.json(DiseaseJson.one(disease, base));
    }
}
