package io.warrant.app.json;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.sources.cases.ReadRecord;

import java.io.IOException;
import java.util.List;

/// What was read from a record, as `docs/schema/reading.schema.json` describes it.
public final class ReadingJson {

    public static final String SCHEMA = "warrant/reading/1";

    private ReadingJson() {}

    public static String render(ReadRecord record, KnowledgeBase base) {
        var json = JsonText.start();
        var cases = new CaseJson(json, base);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.whole("characters", record.text().length());
            cases.patient(record.patient());
            json.objects(
                    "findings",
                    record.reading().mentions(),
                    mention -> mention(json, cases, mention));
            json.objects(
                    "diagnoses",
                    record.diagnoses(),
                    diagnosis -> {
                        json.text("disease", diagnosis.disease().value());
                        json.text("label", diagnosis.label());
                        json.number("share", diagnosis.share());
                    });
            ignored(json, "notUnderstood", record.reading().notUnderstood());
            ignored(json, "notUsed", record.ignored());
        });
    }

    private static void mention(JsonText json, CaseJson cases, Mention mention) throws IOException {
        json.text("status", CaseJson.word(mention.status()));
        cases.term(mention.term());
        json.object("origin", () -> cases.origin(mention.origin()));
        if (mention.cue().isPresent()) {
            json.object("cue", () -> cue(json, mention.cue().orElseThrow()));
        } else {
            json.nothing("cue");
        }
        json.number("confidence", mention.confidence());
    }

    private static void cue(JsonText json, Cue cue) throws IOException {
        json.text("words", cue.words());
        if (cue.at().isPresent()) {
            json.whole("from", cue.at().orElseThrow().from());
            json.whole("to", cue.at().orElseThrow().to());
        }
    }

    private static void ignored(JsonText json, String name, List<Ignored> all) throws IOException {
        json.objects(
                name,
                all,
                one -> {
                    json.text("place", one.field());
                    json.text("reason", one.reason());
                });
    }
}
