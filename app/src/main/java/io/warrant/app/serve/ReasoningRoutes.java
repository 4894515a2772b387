package io.warrant.app.serve;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.asking.Weighing;
import io.warrant.app.json.CaseFile;
import io.warrant.app.json.DifferentialJson;
import io.warrant.app.json.ExplanationJson;
import io.warrant.app.json.ReadingJson;
import io.warrant.app.serve.RefusedException.Status;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;

/// From a record to what it says and what it may be.
public final class ReasoningRoutes implements Routes {

    @Override
    public void add(Site site) {
        var base = site.knowledge().base();
        var records = new Records(base);
        site.describe("/io/warrant/app/serve/openapi/reasoning.yaml");
        site.post(
                "/api/v1/read",
                Role.DIAGNOSE,
                request -> Answer.json(ReadingJson.render(records.understand(request), base)));
        site.post(
                "/api/v1/diagnose",
                Role.DIAGNOSE,
                request -> Answer.json(differential(site, request, request.body())),
                (request, line) -> differential(site, request, line));
        site.post(
                "/api/v1/explain",
                Role.DIAGNOSE,
                request ->
                        Answer.json(
                                ExplanationJson.render(
                                        explain(site, request, Weighing.MOST_SIMILAR), base)));
        site.post("/api/v1/report", Role.DIAGNOSE, request -> report(site, request));
        site.post("/api/v1/convert", Role.DIAGNOSE, request -> convert(site, request));
        site.conversion("case", request -> Answer.json(CaseFile.render(records.read(request))));
    }

    private static byte[] differential(Site site, Request request, byte[] record) {
        return DifferentialJson.bytes(
                diagnose(site, request, record, Weighing.MOST_SIMILAR),
                site.knowledge().base(),
                site.fragments());
    }

    private static Differential diagnose(Site site, Request request, byte[] record, int similar) {
        int claims = Weighing.claims(request.whole("limit", Weighing.USUAL_CLAIMS), "`limit`");
        var weighing = Records.weighing(request, similar);
        var records = new Records(site.knowledge().base());
        var subject = records.read(request, record);
        var reasoner = records.assessing(site.reasoner(), request, record);
        return weighing.diagnose(reasoner, subject, claims);
    }

    /// Whatever keeps a disease from being explained is a matter of the request: it names none that
    /// the knowledge has, or one that isn't weighed.
    private static Explanation explain(Site site, Request request, int similar) {
        var base = site.knowledge().base();
        var name =
                request.option("disease")
                        .orElseThrow(() ->
                                new ConfigurationException(
                                        "`disease` is missing. Name the disease to explain, such"
                                                + " as disease=OMIM:154700."));
        var weighing = Records.weighing(request, similar);
        try {
            var disease = new DiseaseFinder(base).one(name, weighing.settings(base));
            var records = new Records(base);
            var subject = records.read(request);
            var reasoner = records.assessing(site.reasoner(), request, request.body());
            return weighing.explain(reasoner, subject, disease);
        } catch (KnowledgeException e) {
            throw new RefusedException(Status.NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }

    private static Answer report(Site site, Request request) {
        var report = request.choice("format", Report.class).orElse(Report.HTML);
        KnowledgeBase base = site.knowledge().base();
        var text =
                request.option("disease").isPresent()
                        ? report.of(explain(site, request, report.similar()), base)
                        : report.of(
                                diagnose(site, request, request.body(), report.similar()), base);
        var answer = Answer.of(200, report.type(), text);
        // A report carries its own style sheet, and the rule that nothing else may run in it.
        return report == Report.HTML
                ? answer.with("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'none'")
                : answer;
    }

    private static Answer convert(Site site, Request request) {
        var to = request.option("to").orElse("");
        var conversion = site.conversions().get(to);
        if (conversion == null) {
            throw new ConfigurationException(
                    "`to` is no form that records are converted to. Give one of "
                            + site.conversions().keySet()
                            + ".");
        }
        return conversion.answer(request);
    }
}
