package io.warrant.app.json;

import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Verification;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The audit log as `docs/schema/audit.schema.json` describes it.
public final class AuditJson {

    public static final String LOG = "warrant/audit-log/1";
    public static final String VERIFICATION = "warrant/audit-verification/1";

    private final JsonText json;

    AuditJson(JsonText json) {
        this.json = json;
    }

    /// @param head how far the log goes
    public static String log(List<Entry> entries, Head head) {
        var json = JsonText.start();
        var audit = new AuditJson(json);
        return json.finish(() -> {
            json.text("schema", LOG);
            audit.head(head);
            json.objects("entries", entries, audit::entry);
        });
    }

    public static String verification(Verification verification) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", VERIFICATION);
            json.flag("sound", verification.isSound());
            json.whole("entries", verification.entries());
            json.whole("kept", verification.kept());
            new AuditJson(json).head(verification.head());
            json.objects(
                    "breaches",
                    verification.breaches(),
                    breach -> {
                        json.whole("entry", breach.number());
                        json.text("kind", word(breach.kind()));
                        json.text("meaning", breach.kind().words());
                    });
            json.whole("moreBreaches", verification.more());
        });
    }

    private void head(Head head) throws IOException {
        json.object(
                "head",
                () -> {
                    json.whole("number", head.number());
                    json.text("hash", head.hash().hex());
                });
    }

    void entry(Entry entry) throws IOException {
        json.whole("number", entry.number());
        json.text("at", entry.deed().at());
        json.text("who", entry.deed().who());
        json.text("action", entry.deed().action());
        json.text("subject", entry.deed().subject());
        json.text("input", entry.traces().input().hex());
        json.text("knowledge", entry.traces().knowledge());
        json.text("program", entry.traces().program());
        json.text("output", entry.traces().output().hex());
        json.text("previous", entry.before().hex());
        json.text("hash", entry.own().hex());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
