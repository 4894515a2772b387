package io.warrant.app.json;

import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

/// A differential as `docs/schema/differential.schema.json` describes it.
public final class DifferentialJson {

    public static final String SCHEMA = "warrant/differential/1";

    private DifferentialJson() {}

    public static String render(Differential differential, KnowledgeBase base) {
        var json = JsonText.start();
        var arguments = new ArgumentJson(json, base);
        var basis = new BasisJson(json);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.object("basis", () -> basis.fields(differential.basis()));
            json.object("case", () -> new CaseJson(json, base).fields(differential.subject()));
            json.objects("arguments", differential.arguments(), arguments::fields);
            json.object("unlisted", () -> arguments.fields(differential.unlisted()));
            new OutlookJson(json, arguments).fields(differential.outlook());
            json.objects(
                    "separators",
                    differential.separators(),
                    separator -> {
                        json.text("term", separator.term().value());
                        json.text("label", separator.label());
                        json.number("inFirst", separator.inFirst());
                        json.number("inSecond", separator.inSecond());
                    });
            basis.notices(differential.notices());
        });
    }
}
