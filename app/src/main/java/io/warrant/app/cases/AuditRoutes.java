package io.warrant.app.cases;

import io.warrant.app.json.AuditJson;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.cases.Retention;
import io.warrant.ledger.store.Ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The audit log: notes each result, deletes inputs that are too old, and shows and verifies the
/// log. Closes the ledger when the service ends.
public final class AuditRoutes implements Routes {

    private static final int USUAL = 100;
    private static final int MOST = 10_000;
    private static final String ITSELF = "warrant";

    private final Ledger ledger;
    private final int days;

    /// @param days how long records that belong to no case are kept; 0 keeps none
    public AuditRoutes(Ledger ledger, int days) {
        this.ledger = ledger;
        this.days = days;
    }

    @Override
    public void add(Site site) {
        site.describe("/io/warrant/app/serve/openapi/audit.yaml");
        site.parameter("#/components/parameters/case", Watched.paths());
        site.show(new LedgerWitness(ledger, site.knowledge().fingerprint(), days > 0));
        site.get("/api/v1/audit", Role.ADMINISTER, this::list);
        site.get("/api/v1/audit/verify", Role.ADMINISTER, this::verify);
        site.onClose(ledger::close);
        if (days > 0) {
            var sweeping =
                    Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("ledger-sweeping").daemon().factory());
            sweep(sweeping);
            site.onClose(sweeping::shutdownNow);
        }
    }

    private void sweep(ScheduledExecutorService sweeping) {
        var _ =
                sweeping.scheduleWithFixedDelay(
                        () -> {
                            var limit = Instant.now().minus(Duration.ofDays(days));
                            try {
                                ledger.cases()
                                        .expire(
                                                ITSELF,
                                                new Retention(
                                                        Optional.empty(), Optional.of(limit)));
                            } catch (UnavailableException _) {
                                // The next hour tries again.
                            }
                        },
                        0,
                        1,
                        TimeUnit.HOURS);
    }

    private Answer list(Request request) {
        int limit = Math.clamp(request.whole("limit", USUAL), 1, MOST);
        var before = request.option("before").map(AuditRoutes::number).orElse(Long.MAX_VALUE);
        var entries = ledger.log().list(request.option("case").orElse(""), before, limit);
        return Answer.json(AuditJson.log(entries, ledger.log().head()));
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new InvalidCaseException("`before` is no number of an entry. Give one.");
        }
        return Long.parseLong(text);
    }

    private Answer verify(Request request) {
        var heads = request.options("head").stream().map(Head::parse).toList();
        return Answer.json(AuditJson.verification(ledger.log().verify(heads)));
    }
}
