package io.warrant.app.cases;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.app.json.StoredCaseJson;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Reads what `warrant cases export` wrote.
public final class ExportReader {

    private static final int START = 200;

    private ExportReader() {}

    /// Whether a file is such an export, told by its start.
    public static boolean isExport(byte[] content) {
        var start = new String(content, 0, Math.min(START, content.length), StandardCharsets.UTF_8);
        return start.stripLeading().startsWith("{")
                && start.contains('"' + StoredCaseJson.SCHEMA + '"');
    }

    /// The log's entries in it stay unread: they belong to another chain.
    ///
    /// @throws InvalidCaseException if it is malformed
    public static CaseFolder read(byte[] content) {
        var json = PlainJson.read(content, "The exported case");
        try {
            var versions = new ArrayList<CaseVersion>();
            PlainJson.list(json, "versions").forEach(each -> versions.add(version(each)));
            var stored =
                    new StoredCase(
                            new CaseId(PlainJson.text(json, "id")),
                            PlainJson.text(json, "title"),
                            time(json, "created"),
                            versions);
            var judgements = new ArrayList<Judgement>();
            PlainJson.list(json, "judgements").forEach(each -> judgements.add(judgement(each)));
            return new CaseFolder(stored, judgements, List.of());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidCaseException(
                    "The exported case has a version or a time that can't be read. Export it"
                            + " again.",
                    e);
        }
    }

    private static CaseVersion version(JsonNode json) {
        var body =
                json.has("base64")
                        ? Base64.getDecoder().decode(PlainJson.text(json, "base64"))
                        : PlainJson.text(json, "record").getBytes(StandardCharsets.UTF_8);
        return new CaseVersion(
                json.path("number").asLong(), time(json, "at"), PlainJson.text(json, "who"), body);
    }

    private static Judgement judgement(JsonNode json) {
        var reader = new JudgementReader(json);
        var answer = json.path("answer");
        var diseases = new ArrayList<String>();
        answer.path("diseases").forEach(disease -> diseases.add(disease.asText()));
        return new Judgement(
                new Occasion(
                        new CaseId(PlainJson.text(json, "case")),
                        reader.version(0),
                        time(json, "at"),
                        PlainJson.text(json, "who"),
                        reader.stage()),
                reader.opinions(),
                reader.corrections(),
                reader.why(),
                new Answer(
                        diseases,
                        PlainJson.text(answer, "knowledge"),
                        PlainJson.text(answer, "program")));
    }

    private static Instant time(JsonNode json, String name) {
        return Instant.parse(PlainJson.text(json, name));
    }
}
