package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.text.Figures;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;

/// Facts of the knowledge with the rows behind them.
///
/// @param base the knowledge that names terms
record RowJson(KnowledgeBase base) {

    private static final int ROWS = 12;

    void association(ObjectNode out, Association association) {
        new ResultJson(base).term(out, base.ontology().id(association.term()));
        out.put("frequency", isDenied(association) ? "denied" : words(association));
        var rows = out.putArray("rows");
        association.statements().stream().limit(ROWS).forEach(row -> row(rows.addObject(), row));
    }

    /// Whether every row says that the disease doesn't show it.
    static boolean isDenied(Association association) {
        return association.statements().stream().allMatch(Statement::negated);
    }

    private static String words(Association association) {
        return Figures.patients(association.frequency())
                + (association.isDisputed() ? ", some rows deny it" : "");
    }

    private static void row(ObjectNode out, Statement row) {
        out.put("source", row.source().id() + " " + row.source().version());
        out.put("frequency", row.negated() ? "denied" : Figures.patients(row.frequency()));
        out.put("reference", row.citation().reference());
        out.put("evidence", row.citation().evidence());
    }
}
