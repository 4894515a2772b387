package io.warrant.app.serve;

import io.warrant.app.json.KnowledgeJson;

/// What the knowledge at hand is.
public final class KnowledgeRoutes implements Routes {

    @Override
    public void add(Site site) {
        var knowledge = site.knowledge();
        site.describe("/io/warrant/app/serve/openapi/knowledge.yaml");
        var info = KnowledgeJson.render(knowledge);
        site.get("/api/v1/knowledge", Role.READ, _ -> Answer.json(info));
    }
}
