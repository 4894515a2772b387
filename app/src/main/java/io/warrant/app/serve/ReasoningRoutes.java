package io.warrant.app.serve;

import io.warrant.app.asking.Weighing;
import io.warrant.app.json.DifferentialJson;
import io.warrant.app.json.ReadingJson;

/// From a record to what it says and what it may be.
public final class ReasoningRoutes implements Routes {

    @Override
    public void add(Site site) {
        var base = site.knowledge().base();
        var records = new Records(base);
        site.post(
                "/api/v1/read",
                Role.DIAGNOSE,
                request -> Answer.json(ReadingJson.render(records.understand(request), base)));
        site.post(
                "/api/v1/diagnose",
                Role.DIAGNOSE,
                request -> Answer.json(diagnose(site, request, request.body())),
                (request, line) -> diagnose(site, request, line));
    }

    private static String diagnose(Site site, Request request, byte[] record) {
        var base = site.knowledge().base();
        int claims = Weighing.claims(request.whole("limit", Weighing.USUAL_CLAIMS), "`limit`");
        var differential =
                Records.weighing(request, Weighing.MOST_SIMILAR)
                        .diagnose(site.reasoner(), new Records(base).read(request, record), claims);
        return DifferentialJson.render(differential, base);
    }
}
