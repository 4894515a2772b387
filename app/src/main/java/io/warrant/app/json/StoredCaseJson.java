package io.warrant.app.json;

import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.cases.CaseSummary;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Judgement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// A kept case with all that belongs to it, as `docs/schema/stored-case.schema.json` describes it.
public final class StoredCaseJson {

    public static final String SCHEMA = "warrant/stored-case/1";
    public static final String LIST = "warrant/stored-cases/1";

    private final JsonText json;

    private StoredCaseJson(JsonText json) {
        this.json = json;
    }

    /// @param entries what the log says of it
    public static String render(
            StoredCase stored, List<Judgement> judgements, List<Entry> entries) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.text("id", stored.id().value());
            json.text("title", stored.title());
            json.text("created", stored.created().toString());
            json.text("changed", stored.newest().at().toString());
            json.whole("version", stored.newest().number());
            json.objects("versions", stored.versions(), new StoredCaseJson(json)::version);
            json.objects("judgements", judgements, new JudgementJson(json)::fields);
            json.objects("audit", entries, new AuditJson(json)::entry);
        });
    }

    /// The bytes of a case file are nearly always text; what isn't is written in Base64.
    private void version(CaseVersion version) throws IOException {
        json.whole("number", version.number());
        json.text("at", version.at().toString());
        json.text("who", version.who());
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(version.body()))
                            .toString();
            json.text("record", text);
        } catch (CharacterCodingException _) {
            json.text("base64", Base64.getEncoder().encodeToString(version.body()));
        }
    }

    public static String list(List<CaseSummary> cases) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", LIST);
            json.objects("cases", cases, summary -> summary(json, summary));
        });
    }

    private static void summary(JsonText json, CaseSummary summary) throws IOException {
        json.text("id", summary.id().value());
        json.text("title", summary.title());
        json.text("created", summary.created().toString());
        json.text("changed", summary.changed().toString());
        json.whole("version", summary.version());
        json.whole("judgements", summary.judgements());
    }

    /// What is answered once a case is kept.
    public static String receipt(String id, long version) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("id", id);
            json.whole("version", version);
        });
    }
}
