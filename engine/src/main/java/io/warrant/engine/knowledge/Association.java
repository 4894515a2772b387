package io.warrant.engine.knowledge;

import java.util.List;

/// A fact of the knowledge base: a disease, a term, how often they go together, and every source
/// row that says so.
///
/// @param index its place in the knowledge base
/// @param disease index of the disease
/// @param term index of the term
/// @param frequency what the rows come to together, see [FrequencyMerge]
/// @param statements the rows, disagreeing ones included
public record Association(
        int index, int disease, int term, Frequency frequency, List<Statement> statements) {

    public Association {
        statements = List.copyOf(statements);
    }

    /// Whether some rows affirm and others deny.
    public boolean isDisputed() {
        return statements.stream().anyMatch(Statement::negated)
                && statements.stream().anyMatch(row -> !row.negated());
    }
}
