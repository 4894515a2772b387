package io.warrant.app.json;

import io.warrant.engine.argument.Backing;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;

import java.io.IOException;

/// Facts of the knowledge base, with every row behind them.
record AssociationJson(JsonText json, KnowledgeBase base) {

    void fields(Association association) throws IOException {
        json.word("term", base.ontology().id(association.term()).value());
        json.word("label", base.ontology().label(association.term()));
        json.object("frequency", () -> frequency(association.frequency()));
        json.flag("disputed", association.isDisputed());
        json.objects("statements", association.statements(), this::statement);
    }

    void cohort(Backing.Cohort cohort) throws IOException {
        json.word("term", base.ontology().id(cohort.association().term()).value());
        json.whole("affected", cohort.affected());
        json.whole("examined", cohort.examined());
        json.words("publications", cohort.publications());
    }

    private void frequency(Frequency frequency) throws IOException {
        switch (frequency) {
            case Frequency.Counted(int affected, int examined) -> {
                json.word("kind", "counted");
                json.whole("affected", affected);
                json.whole("examined", examined);
            }
            case Frequency.Band(double low, double high) -> {
                json.word("kind", "band");
                json.number("low", low);
                json.number("high", high);
            }
            case Frequency.Unstated() -> json.word("kind", "unstated");
        }
    }

    private void statement(Statement row) throws IOException {
        json.word("source", row.source().id());
        json.word("version", row.source().version());
        json.object("frequency", () -> frequency(row.frequency()));
        json.flag("negated", row.negated());
        json.given("reference", row.citation().reference());
        json.given("evidence", row.citation().evidence());
        json.given("curation", row.citation().curation());
        json.given("sex", row.limits().sex());
        json.given("onset", row.limits().onset());
        json.given("modifiers", row.limits().modifiers());
        json.given("asStated", row.limits().asStated());
        json.given("lender", row.loan().lender());
        json.given("lenderRelation", row.loan().relation());
    }

    void prevalence(Disease.Prevalence prevalence) throws IOException {
        json.text("type", prevalence.type());
        json.text("band", prevalence.band());
        json.text("place", prevalence.place());
        json.text("reference", prevalence.reference());
        json.text("source", prevalence.source().id());
        json.text("version", prevalence.source().version());
    }
}
