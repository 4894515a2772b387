package io.warrant.app.json;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;

/// Diseases, as `docs/schema/diseases.schema.json` and `docs/schema/disease.schema.json` describe
/// them.
public final class DiseaseJson {

    public static final String SCHEMA = "warrant/disease/1";

    private DiseaseJson() {}

    /// What a search found.
    public static String list(List<Integer> diseases, KnowledgeBase base) {
        var json = JsonText.start();
        return json.finish(
                diseases,
                disease -> {
                    json.text("id", base.diseaseId(disease).value());
                    json.text("label", base.diseaseLabel(disease));
                    json.flag("weighed", base.hasFindings(disease));
                });
    }

    /// A disease's profile: every association with every row behind it, the most frequent first.
    public static String one(int index, KnowledgeBase base) {
        var json = JsonText.start();
        var disease = base.diseaseEntry(index);
        var rows = new AssociationJson(json, base);
        return json.finish(() -> {
            json.text("schema", SCHEMA);
            json.text("id", disease.id().value());
            json.text("label", disease.label());
            json.objects(
                    "links",
                    disease.links(),
                    link -> {
                        json.text("disease", link.target().value());
                        json.text("relation", link.relation());
                        json.text("source", link.source().id());
                    });
            json.objects(
                    "genes",
                    disease.genes(),
                    gene -> {
                        json.text("symbol", gene.symbol());
                        json.text("relation", gene.relation());
                        json.text("source", gene.source().id());
                    });
            json.objects("prevalences", disease.prevalences(), rows::prevalence);
            json.objects(
                    "associations",
                    base.likeliestFirst(index),
                    association -> {
                        json.number("expected", base.expected(association.index()));
                        json.flag("finding", base.isFinding(association.term()));
                        json.object("association", () -> rows.fields(association));
                    });
        });
    }
}
