package io.warrant.app.json;

import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.nio.charset.StandardCharsets;

/// A differential as `docs/schema/differential.schema.json` describes it.
public final class DifferentialJson {

    public static final String SCHEMA = "warrant/differential/2";

    private DifferentialJson() {}

    public static String render(Differential differential, KnowledgeBase base) {
        return new String(bytes(differential, base, Fragments.NONE), StandardCharsets.UTF_8);
    }

    /// The same as UTF-8.
    ///
    /// @param fragments pieces that were written before, of the same knowledge
    public static byte[] bytes(Differential differential, KnowledgeBase base, Fragments fragments) {
        var json = JsonText.start(fragments);
        var arguments = new ArgumentJson(json, base);
        var basis = new BasisJson(json);
        return json.bytes(() -> {
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
            arguments.assumptions();
            basis.notices(differential.notices());
        });
    }
}
