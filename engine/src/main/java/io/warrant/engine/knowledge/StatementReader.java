package io.warrant.engine.knowledge;

import io.warrant.engine.columns.Columns;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads back what [StatementWriter] wrote, row by row, only when asked. What rows share is made
/// once.
final class StatementReader {

    private final List<Source> sources;
    private final IntBuffer starts;
    private final ByteBuffer source;
    private final ByteBuffer kind;
    private final IntBuffer[] numbers;
    private final IntBuffer references;
    private final Map<FrequencyCode, Frequency> frequencies = new ConcurrentHashMap<>();
    private final Shared<String> texts;
    private final Shared<Statement.Citation> citations;
    private final Shared<Statement.Limits> limits;
    private final Shared<Statement.Loan> loans;

    StatementReader(Columns columns, List<Source> sources) {
        this.sources = sources;
        starts = columns.ints("statement.starts");
        source = columns.bytes("statement.source");
        kind = columns.bytes("statement.kind");
        numbers = ints(columns, "statement.", "a", "b", "citation", "limits", "loan");
        references = columns.ints("citation.reference");
        var pool = columns.texts("pool");
        texts = new Shared<>(pool.size(), pool::get);
        citations = citations(ints(columns, "citation.", "reference", "evidence", "curation"));
        limits = limits(ints(columns, "limits.", "sex", "onset", "modifiers", "asStated"));
        loans = loans(ints(columns, "loan.", "lender", "relation"));
    }

    private Shared<Statement.Citation> citations(IntBuffer[] of) {
        return new Shared<>(
                of[0].limit(),
                at -> new Statement.Citation(text(of[0], at), text(of[1], at), text(of[2], at)));
    }

    private Shared<Statement.Limits> limits(IntBuffer[] of) {
        return new Shared<>(
                of[0].limit(),
                at ->
                        new Statement.Limits(
                                text(of[0], at),
                                text(of[1], at),
                                text(of[2], at),
                                text(of[3], at)));
    }

    private Shared<Statement.Loan> loans(IntBuffer[] of) {
        return new Shared<>(
                of[0].limit(), at -> new Statement.Loan(text(of[0], at), text(of[1], at)));
    }

    private String text(IntBuffer column, int at) {
        return texts.get(column.get(at));
    }

    private static IntBuffer[] ints(Columns columns, String table, String... names) {
        var buffers = new IntBuffer[names.length];
        for (int i = 0; i < names.length; i++) {
            buffers[i] = columns.ints(table + names[i]);
        }
        return buffers;
    }

    List<Statement> statements(int association) {
        var rows = new ArrayList<Statement>();
        for (int row = starts.get(association); row < starts.get(association + 1); row++) {
            rows.add(statement(row));
        }
        return rows;
    }

    /// All rows at once.
    Statement[] all() {
        var rows = new Statement[size()];
        Arrays.setAll(rows, this::statement);
        return rows;
    }

    private FrequencyCode code(int row) {
        return new FrequencyCode(
                (byte) (kind.get(row) & ~StatementWriter.NEGATED),
                numbers[0].get(row),
                numbers[1].get(row));
    }

    private boolean isNegated(int row) {
        return (kind.get(row) & StatementWriter.NEGATED) != 0;
    }

    int size() {
        return kind.limit();
    }

    /// The first row of an association.
    int start(int association) {
        return starts.get(association);
    }

    CitationIndex citations() {
        var all = new ArrayList<String>();
        for (int citation = 0; citation < references.limit(); citation++) {
            all.add(text(references, citation));
        }
        return new CitationIndex(all, array(numbers[2]), array(starts));
    }

    private static int[] array(IntBuffer buffer) {
        var array = new int[buffer.limit()];
        buffer.get(0, array);
        return array;
    }

    private Statement statement(int row) {
        return new Statement(
                sources.get(Byte.toUnsignedInt(source.get(row))),
                frequencies.computeIfAbsent(code(row), FrequencyCode::frequency),
                isNegated(row),
                citations.get(numbers[2].get(row)),
                limits.get(numbers[3].get(row)),
                loans.get(numbers[4].get(row)));
    }
}
