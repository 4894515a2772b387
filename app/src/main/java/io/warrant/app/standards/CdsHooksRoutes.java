package io.warrant.app.standards;

import io.warrant.app.asking.Weighing;
import io.warrant.app.cdshooks.Card;
import io.warrant.app.cdshooks.Discovery;
import io.warrant.app.cdshooks.Feedback;
import io.warrant.app.cdshooks.HookCall;
import io.warrant.app.exchange.Inquiry;
import io.warrant.app.exchange.Program;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Problem;
import io.warrant.app.serve.RefusedException;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.reading.Language;
import io.warrant.sources.cases.ReadRecord;
import io.warrant.sources.reading.ReadCase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// CDS Hooks: discovery, the one service, and what people did with its cards.
///
/// @param listener is told what was done with cards
public record CdsHooksRoutes(Feedback.Listener listener) implements Routes {

    private static final int CLAIMS = 10;

    /// Checks feedback and lets it go.
    public static CdsHooksRoutes withoutStore() {
        return new CdsHooksRoutes(_ -> {});
    }

    @Override
    public void add(Site site) {
        site.describe("/io/warrant/app/standards/openapi/cds-hooks.yaml");
        site.get("/cds-services", Role.ANYONE, _ -> Answer.json(Discovery.json()));
        site.post(
                "/cds-services/{id}",
                Role.DIAGNOSE,
                request -> {
                    named(request);
                    return answer(site, request);
                });
        site.post("/cds-services/{id}/feedback", Role.DIAGNOSE, this::feedback);
    }

    private static void named(Request request) {
        if (!request.path("id").equals(Discovery.SERVICE)) {
            throw new RefusedException(
                    RefusedException.Status.NOT_FOUND,
                    "There is no such service. GET /cds-services lists what there is.");
        }
    }

    private static Answer answer(Site site, Request request) {
        return switch (HookCall.of(request.body())) {
            case HookCall.Lacking lacking ->
                    Answer.of(
                            412,
                            Problem.TYPE,
                            new Problem(
                                            "missing-prefetch",
                                            "The call lacks data",
                                            412,
                                            lacking.message())
                                    .json(request.id()));
            case HookCall.Ready ready -> Answer.json(cards(site, ready));
        };
    }

    static String cards(Site site, HookCall.Ready call) {
        if (call.entries() == 0) {
            return Card.none();
        }
        var base = site.knowledge().base();
        var in = new ByteArrayInputStream(call.record().getBytes(StandardCharsets.UTF_8));
        var record = ReadRecord.load(in, "the prefetch", base, Language.EN);
        // Most patients have nothing in their record that a differential could start from.
        if (ReadCase.of(record.patient(), record.reading(), base).findings().isEmpty()) {
            return Card.none();
        }
        var differential = usual().diagnose(site.reasoner(), record.toCase(base), CLAIMS);
        var inquiry = new Inquiry(Program.name(), call.record(), Optional.empty());
        return new Card(differential, base, inquiry).json();
    }

    private static Weighing usual() {
        return new Weighing(
                Optional.empty(), Basis.Prior.UNIFORM, Optional.empty(), Optional.empty(), 1);
    }

    private Answer feedback(Request request) {
        named(request);
        listener.heard(Feedback.read(request.body()));
        return Answer.json("{}");
    }
}
