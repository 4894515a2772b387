package io.warrant.app.json;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.text.BasisText;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Lexicon;
import io.warrant.engine.reasoning.Calibration;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// What the knowledge is, as `docs/schema/knowledge.schema.json` describes it.
public final class KnowledgeJson {

    public static final String SCHEMA = "warrant/knowledge/1";

    private KnowledgeJson() {}

    public static String render(KnowledgeAtHand knowledge) {
        var base = knowledge.base();
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.text("name", knowledge.name());
            json.text("fingerprint", knowledge.fingerprint());
            counts(json, base);
            json.texts("languages", languages(base));
            json.text("parameters", base.parameters().provenance());
            calibration(json, base);
            new BasisJson(json).sources(base.sources());
            json.text("intendedUse", BasisText.INTENDED_USE);
        });
    }

    private static void counts(JsonText json, KnowledgeBase base) throws IOException {
        var catalogues = new TreeMap<String, Integer>();
        for (int disease = 0; disease < base.diseases(); disease++) {
            catalogues.merge(base.diseaseId(disease).catalogue(), 1, Integer::sum);
        }
        json.text("ontology", base.ontology().version());
        json.whole("terms", base.ontology().size());
        json.whole("diseases", base.diseases());
        json.objects(
                "catalogues",
                catalogues.entrySet(),
                entry -> {
                    json.text("catalogue", entry.getKey());
                    json.whole("diseases", entry.getValue());
                });
        json.whole("associations", base.associations());
        json.whole("statements", base.statements());
        json.whole("solvedCases", base.solved().size());
    }

    /// Those that notes are read in; English always, since its names are the ontology's own.
    private static List<String> languages(KnowledgeBase base) {
        return Arrays.stream(Language.values())
                .filter(language ->
                        language == Language.EN || Lexicon.of(base.columns(), language).isPresent())
                .map(Language::code)
                .toList();
    }

    private static void calibration(JsonText json, KnowledgeBase base) throws IOException {
        var known = Calibration.of(base.columns()).map(Calibration::reliability);
        if (known.isEmpty()) {
            json.nothing("calibration");
            return;
        }
        var worth = known.orElseThrow();
        json.object(
                "calibration",
                () -> {
                    json.text("by", worth.by());
                    json.number("error", worth.error());
                    json.number("brier", worth.brier());
                });
    }
}
