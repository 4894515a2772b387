package io.warrant.app.serve;

import io.warrant.app.consult.ConsultationFile;
import io.warrant.app.consult.Protocol;
import io.warrant.app.consult.Room;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.maxo.CostTable;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// What to ask or test next. The service keeps no consultation: a record that holds one, as
/// `warrant consult` saves it, is gone on with.
public final class NextRoutes implements Routes {

    private Consultant.@Nullable Field field;

    @Override
    public void add(Site site) {
        site.post("/api/v1/next", Role.DIAGNOSE, request -> Answer.json(next(site, request)));
    }

    /// The lines that `consult --protocol jsonl` would write, each under its type. What isn't said,
    /// since nothing is asked, is null.
    private String next(Site site, Request request) {
        var base = site.knowledge().base();
        var subject = new Records(base).read(request);
        var begun =
                ConsultationFile.read(new String(request.body(), StandardCharsets.UTF_8), subject)
                        .orElse(Consultation.of(subject));
        var reasoner = new Records(base).assessing(site.reasoner(), request, request.body());
        var consultant = new Consultant(reasoner, field(site), plan(request, base));
        var lines = new ArrayList<String>();
        var wire = new Protocol(new Room(consultant, begun), lines::add);
        wire.open();
        wire.heed("{\"type\": \"why\"}");
        return "{\"state\": "
                + line(lines, "state")
                + ",\n\"next\": "
                + line(lines, "next")
                + ",\n\"why\": "
                + line(lines, "why")
                + "}\n";
    }

    private static String line(Iterable<String> lines, String type) {
        for (var line : lines) {
            if (line.contains("\"type\":\"" + type + "\"")) {
                return line;
            }
        }
        return "null";
    }

    private synchronized Consultant.Field field(Site site) {
        var known = field;
        if (known == null) {
            known = Consultant.Field.of(site.reasoner(), CostTable.usual());
            field = known;
        }
        return known;
    }

    private static Plan plan(Request request, KnowledgeBase base) {
        double until = request.number("until").orElse(Limits.USUAL.probability());
        int most = request.whole("maxQuestions", Limits.USUAL.actions());
        double budget = request.number("budget").orElse(Limits.USUAL.budget());
        int depth = request.whole("depth", 1);
        boolean sound = until > 0 && until <= 1 && most >= 0 && budget >= 0;
        if (!sound || depth < 1 || depth > 2) {
            throw new ConfigurationException(
                    "`until`, `maxQuestions`, `budget` or `depth` is out of bounds. Give a"
                            + " probability up to 1, no negative number, and a depth of 1 or 2.");
        }
        return new Plan(
                Records.weighing(request, 0).settings(base),
                new Limits(until, most, budget, Limits.USUAL.leastWorth(), Limits.USUAL.findings()),
                stakes(request, base),
                new Plan.Manner(depth, means(request), true),
                false);
    }

    private static Plan.Means means(Request request) {
        return request.flag("noTests") ? Plan.Means.QUESTIONS : Plan.Means.BOTH;
    }

    private static Stakes stakes(Request request, KnowledgeBase base) {
        var dangerous = request.options("mustNotMiss");
        return dangerous.isEmpty()
                ? Stakes.EVEN
                : Stakes.of(
                        dangerous.stream().map(text -> disease(text, base)).toList(),
                        Stakes.USUAL_WEIGHT);
    }

    private static int disease(String text, KnowledgeBase base) {
        return DiseaseId.parse(text)
                .map(base::disease)
                .filter(index -> index >= 0)
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "`mustNotMiss` names what is no disease of this knowledge. Look"
                                        + " for its id with GET /api/v1/diseases?q=."));
    }
}
