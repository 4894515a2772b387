package io.warrant.engine.knowledge;

import io.warrant.engine.columns.ColumnsBuilder;

import java.util.List;

/// Writes the rows of all associations as the sections `statement.*`, `citation.*` and `limits.*`.
final class StatementWriter {

    private final Pool<String> pool;
    private final Pool<Source> sources;

    StatementWriter(Pool<String> pool, Pool<Source> sources) {
        this.pool = pool;
        this.sources = sources;
    }

    void write(StatementTable.Associations associations, ColumnsBuilder out) {
        int rows = associations.all().length;
        var source = new byte[rows];
        var kind = new byte[rows];
        var a = new int[rows];
        var b = new int[rows];
        var citation = new int[rows];
        var limits = new int[rows];
        var loan = new int[rows];
        var loans = new Pool<Statement.Loan>();
        var citations = new Pool<Statement.Citation>();
        var allLimits = new Pool<Statement.Limits>();
        int at = 0;
        for (var row : associations.all()) {
            var code = FrequencyCode.of(row.frequency());
            source[at] = (byte) sources.number(row.source());
            kind[at] = (byte) (code.kind() | (row.negated() ? NEGATED : 0));
            a[at] = code.a();
            b[at] = code.b();
            citation[at] = citations.number(row.citation());
            loan[at] = loans.number(row.loan());
            limits[at++] = allLimits.number(row.limits());
        }
        out.ints("statement.starts", associations.starts())
                .bytes("statement.source", source)
                .bytes("statement.kind", kind)
                .ints("statement.a", a)
                .ints("statement.b", b)
                .ints("statement.citation", citation)
                .ints("statement.limits", limits)
                .ints("statement.loan", loan)
                .ints("loan.lender", numbers(loans.values(), Statement.Loan::lender))
                .ints("loan.relation", numbers(loans.values(), Statement.Loan::relation));
        write(citations.values(), allLimits.values(), out);
    }

    private void write(
            List<Statement.Citation> citations, List<Statement.Limits> limits, ColumnsBuilder out) {
        out.ints("citation.reference", numbers(citations, Statement.Citation::reference))
                .ints("citation.evidence", numbers(citations, Statement.Citation::evidence))
                .ints("citation.curation", numbers(citations, Statement.Citation::curation))
                .ints("limits.sex", numbers(limits, Statement.Limits::sex))
                .ints("limits.onset", numbers(limits, Statement.Limits::onset))
                .ints("limits.modifiers", numbers(limits, Statement.Limits::modifiers))
                .ints("limits.asStated", numbers(limits, Statement.Limits::asStated));
    }

    private <T> int[] numbers(List<T> items, java.util.function.Function<T, String> text) {
        return items.stream().mapToInt(item -> pool.number(text.apply(item))).toArray();
    }

    /// Set in a row's kind where the row denies.
    static final int NEGATED = 8;
}
