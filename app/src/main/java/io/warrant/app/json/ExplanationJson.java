package io.warrant.app.json;

import io.warrant.engine.argument.Explanation;
import io.warrant.engine.knowledge.KnowledgeBase;

/// An explanation as `docs/schema/explanation.schema.json` describes it.
public final class ExplanationJson {

    public static final String SCHEMA = "warrant/explanation/2";

    private ExplanationJson() {}

    public static String render(Explanation explanation, KnowledgeBase base) {
        var json = JsonText.start();
        var arguments = new ArgumentJson(json, base);
        var basis = new BasisJson(json);
        var cases = new CaseJson(json, base);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.object("basis", () -> basis.fields(explanation.basis()));
            json.object("argument", () -> arguments.fields(explanation.argument()));
            json.object("first", () -> arguments.fields(explanation.first()));
            json.objects(
                    "counterfactuals",
                    explanation.counterfactuals(),
                    change -> {
                        json.text("change", CaseJson.word(change.change()));
                        json.object("finding", () -> cases.finding(change.finding()));
                        json.whole("rank", change.rank());
                        json.number("probability", change.probability().value());
                    });
            arguments.assumptions();
            basis.notices(explanation.notices());
        });
    }
}
