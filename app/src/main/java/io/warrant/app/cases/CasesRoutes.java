package io.warrant.app.cases;

import io.warrant.app.json.AgreementJson;
import io.warrant.app.json.JudgementJson;
import io.warrant.app.json.StoredCaseJson;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Records;
import io.warrant.app.serve.RefusedException;
import io.warrant.app.serve.RefusedException.Status;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.agreement.Agreement;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.cases.CaseChange;
import io.warrant.ledger.cases.CaseDraft;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.store.Ledger;

import java.util.Map;

/// Cases that are kept, and people's judgements on them.
public final class CasesRoutes implements Routes {

    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Ledger ledger;
    private final String program;

    /// @param program this program and its version
    public CasesRoutes(Ledger ledger, String program) {
        this.ledger = ledger;
        this.program = program;
    }

    @Override
    public void add(Site site) {
        var records = new Records(site.knowledge().base());
        var judging = new Judging(ledger, site, program);
        site.describe("/io/warrant/app/serve/openapi/cases.yaml");
        site.get("/api/v1/cases", Role.DIAGNOSE, this::list);
        site.post("/api/v1/cases", Role.DIAGNOSE, request -> save(request, records));
        site.get("/api/v1/cases/{id}", Role.DIAGNOSE, this::show);
        site.put("/api/v1/cases/{id}", Role.DIAGNOSE, request -> change(request, records));
        site.delete("/api/v1/cases/{id}", Role.DIAGNOSE, this::delete);
        site.post(
                "/api/v1/cases/{id}/judgements",
                Role.DIAGNOSE,
                request -> {
                    var judgement = judging.judge(request, find(request));
                    return created(JudgementJson.render(judgement));
                });
        site.get(
                "/api/v1/agreement",
                Role.READ,
                _ -> Answer.json(AgreementJson.render(Agreement.of(ledger.judgements().all()))));
    }

    private Answer list(Request request) {
        int limit = Math.clamp(request.whole("limit", USUAL), 1, MOST);
        int skipped = Math.max(0, request.whole("skip", 0));
        return Answer.json(StoredCaseJson.list(ledger.cases().list(limit, skipped)));
    }

    private Answer save(Request request, Records records) {
        var draft = draft(request, records, "");
        var saved = ledger.cases().save(request.caller().name(), draft);
        return tagged(created(StoredCaseJson.receipt(saved.id().value(), 1)), 1)
                .with("Location", "/api/v1/cases/" + saved.id());
    }

    private Answer show(Request request) {
        var id = id(request);
        var folder = CaseFolder.find(ledger, id).orElseThrow(() -> unknown());
        ledger.log().add(request.caller().name(), Action.VIEW, id.value());
        var newest = folder.stored().newest();
        if (request.flag("record")) {
            var bytes = new Answer(200, "application/octet-stream", newest.body(), Map.of());
            return tagged(bytes, newest.number());
        }
        return tagged(Answer.json(folder.json()), newest.number());
    }

    private Answer change(Request request, Records records) {
        var stored = find(request);
        var draft = draft(request, records, stored.title());
        var change =
                ledger.cases().change(request.caller().name(), stored.id(), draft, base(request));
        return switch (change) {
            case CaseChange.Kept(long version) ->
                    tagged(
                            Answer.json(StoredCaseJson.receipt(stored.id().value(), version)),
                            version);
            case CaseChange.Outdated(long version) ->
                    throw new RefusedException(
                            Status.CONFLICT,
                            "The case is at version "
                                    + version
                                    + " by now. Get it again, and make your change to that.");
            case CaseChange.Unknown() -> throw unknown();
        };
    }

    /// Who kept a case may delete it; what others kept, only an administrator.
    private Answer delete(Request request) {
        var stored = find(request);
        var caller = request.caller();
        boolean own = stored.versions().getFirst().who().equals(caller.name());
        if (!own && !caller.role().allows(Role.ADMINISTER)) {
            throw new RefusedException(
                    Status.FORBIDDEN,
                    "Another person kept this case. Ask them or an administrator to delete it.");
        }
        ledger.cases().delete(caller.name(), stored.id());
        return Answer.of(204, Answer.JSON, "");
    }

    /// Only what can be read as a case is kept.
    private static CaseDraft draft(Request request, Records records, String title) {
        if (request.body().length == 0) {
            throw new InvalidCaseException("There is no record. Send one as the body.");
        }
        records.read(request);
        return new CaseDraft(request.option("title").orElse(title), request.body());
    }

    /// The version that a change is based on, as `If-Match` or `version` names it.
    private static long base(Request request) {
        var named =
                request.header("If-Match")
                        .map(tag -> tag.replace("\"", "").strip())
                        .or(() -> request.option("version"))
                        .orElse("");
        if (!named.matches("[0-9]{1,18}")) {
            throw new InvalidCaseException(
                    "Nothing says which version was changed. Send its number as If-Match, as the"
                            + " ETag had it.");
        }
        return Long.parseLong(named);
    }

    private StoredCase find(Request request) {
        return ledger.cases().find(id(request)).orElseThrow(() -> unknown());
    }

    private static CaseId id(Request request) {
        try {
            return new CaseId(request.path("id"));
        } catch (InvalidCaseException _) {
            throw unknown();
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Status.NOT_FOUND,
                "There is no such case. GET /api/v1/cases lists those there are.");
    }

    private static Answer created(String json) {
        return Answer.of(201, Answer.JSON, json);
    }

    private static Answer tagged(Answer answer, long version) {
        return answer.with("ETag", "\"" + version + "\"");
    }
}
