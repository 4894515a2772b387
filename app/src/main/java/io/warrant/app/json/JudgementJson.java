package io.warrant.app.json;

import io.warrant.ledger.judgements.Judgement;

import java.io.IOException;

/// A person's judgement as `docs/schema/judgement.schema.json` describes it.
public final class JudgementJson {

    private final JsonText json;

    JudgementJson(JsonText json) {
        this.json = json;
    }

    public static String render(Judgement judgement) {
        var json = JsonText.start();
        return json.finish(() -> new JudgementJson(json).fields(judgement));
    }

    void fields(Judgement judgement) throws IOException {
        var occasion = judgement.occasion();
        json.text("case", occasion.id().value());
        json.whole("version", occasion.version());
        json.text("at", occasion.at().toString());
        json.text("who", occasion.who());
        json.text("stage", AuditJson.word(occasion.stage()));
        json.objects(
                "opinions",
                judgement.opinions(),
                opinion -> {
                    json.text("disease", opinion.disease());
                    json.text("verdict", AuditJson.word(opinion.verdict()));
                    json.text("why", opinion.why());
                });
        json.objects(
                "corrections",
                judgement.corrections(),
                correction -> {
                    json.text("term", correction.term());
                    json.text("from", AuditJson.word(correction.from()));
                    json.text("to", AuditJson.word(correction.to()));
                    json.text("why", correction.why());
                });
        json.text("why", judgement.why());
        json.object(
                "answer",
                () -> {
                    json.texts("diseases", judgement.answer().diseases());
                    json.text("knowledge", judgement.answer().knowledge());
                    json.text("program", judgement.answer().program());
                });
    }
}
