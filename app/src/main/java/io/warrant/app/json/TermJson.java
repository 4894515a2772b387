package io.warrant.app.json;

import io.warrant.app.asking.TermSearch;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reading.Labels;
import io.warrant.engine.reading.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Terms, as `docs/schema/terms.schema.json` and `docs/schema/term.schema.json` describe them.
public final class TermJson {

    public static final String SCHEMA = "warrant/term/1";

    private TermJson() {}

    /// What a search found.
    public static String list(List<TermSearch.Hit> hits, KnowledgeBase base) {
        var json = JsonText.start();
        var ontology = base.ontology();
        return json.finish(
                hits,
                hit -> {
                    json.text("id", ontology.id(hit.term()).value());
                    json.text("label", ontology.label(hit.term()));
                    json.text("match", hit.match());
                    json.text("language", hit.language().code());
                    json.text("kind", CaseJson.word(hit.kind()));
                });
    }

    /// What terms are called in a language, as `docs/schema/labels.schema.json` describes it.
    public static String labels(List<Integer> terms, Language language, KnowledgeBase base) {
        var json = JsonText.start();
        var ontology = base.ontology();
        var labels = Labels.of(base.columns(), language);
        return json.finish(
                terms.stream()
                        .filter(term -> label(term, language, labels, base).isPresent())
                        .toList(),
                term -> {
                    json.text("id", ontology.id(term).value());
                    json.text("label", label(term, language, labels, base).orElseThrow());
                });
    }

    private static Optional<String> label(
            int term, Language language, Optional<Labels> labels, KnowledgeBase base) {
        return language == Language.EN
                ? Optional.of(base.ontology().label(term))
                : labels.flatMap(known -> known.label(term));
    }

    /// All that is known of one term.
    public static String one(int index, KnowledgeBase base) {
        var json = JsonText.start();
        var ontology = base.ontology();
        var term = ontology.term(index);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.text("id", term.id().value());
            json.text("label", term.label());
            json.text("definition", term.definition());
            json.objects(
                    "synonyms",
                    term.synonyms(),
                    synonym -> {
                        json.text("text", synonym.text());
                        json.text("scope", CaseJson.word(synonym.scope()));
                        json.flag("lay", synonym.lay());
                    });
            terms(json, "parents", ontology.parents().get(index), ontology);
            terms(json, "children", ontology.children().get(index), ontology);
            json.flag("finding", base.isFinding(index));
            json.whole("diseasesWithIt", base.direct().length(index));
            json.whole("diseasesWithItOrKinds", base.risen().length(index));
        });
    }

    private static void terms(JsonText json, String name, int[] terms, Ontology ontology)
            throws java.io.IOException {
        json.objects(
                name,
                Arrays.stream(terms).boxed().toList(),
                term -> {
                    json.text("id", ontology.id(term).value());
                    json.text("label", ontology.label(term));
                });
    }
}
