package io.warrant.engine.knowledge;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.Texts;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Reads back what [StatementWriter] wrote, row by row, only when asked.
final class StatementReader {

    private final List<Source> sources;
    private final Texts pool;
    private final IntBuffer starts;
    private final ByteBuffer source;
    private final ByteBuffer kind;
    private final IntBuffer[] numbers;
    private final IntBuffer[] citations;
    private final IntBuffer[] limits;
    private final IntBuffer[] loans;

    StatementReader(Columns columns, List<Source> sources) {
        this.sources = sources;
        pool = columns.texts("pool");
        starts = columns.ints("statement.starts");
        source = columns.bytes("statement.source");
        kind = columns.bytes("statement.kind");
        numbers = ints(columns, "statement.", "a", "b", "citation", "limits", "loan");
        loans = ints(columns, "loan.", "lender", "relation");
        citations = ints(columns, "citation.", "reference", "evidence", "curation");
        limits = ints(columns, "limits.", "sex", "onset", "modifiers", "asStated");
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

    /// All rows at once. Far faster than one by one, since what rows share is decoded once.
    Statement[] all() {
        var texts = pool.toArray(String[]::new);
        var sharedCitations = new Statement.Citation[citations[0].limit()];
        Arrays.setAll(
                sharedCitations,
                at ->
                        new Statement.Citation(
                                texts[citations[0].get(at)],
                                texts[citations[1].get(at)],
                                texts[citations[2].get(at)]));
        var sharedLimits = new Statement.Limits[limits[0].limit()];
        Arrays.setAll(
                sharedLimits,
                at ->
                        new Statement.Limits(
                                texts[limits[0].get(at)],
                                texts[limits[1].get(at)],
                                texts[limits[2].get(at)],
                                texts[limits[3].get(at)]));
        var sharedLoans = new Statement.Loan[loans[0].limit()];
        Arrays.setAll(
                sharedLoans,
                at -> new Statement.Loan(texts[loans[0].get(at)], texts[loans[1].get(at)]));
        var frequencies = new HashMap<FrequencyCode, Frequency>();
        var rows = new Statement[size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] =
                    new Statement(
                            sources.get(Byte.toUnsignedInt(source.get(row))),
                            frequencies.computeIfAbsent(code(row), FrequencyCode::frequency),
                            isNegated(row),
                            sharedCitations[numbers[2].get(row)],
                            sharedLimits[numbers[3].get(row)],
                            sharedLoans[numbers[4].get(row)]);
        }
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
        var references = new ArrayList<String>();
        for (int citation = 0; citation < citations[0].limit(); citation++) {
            references.add(text(citations[0], citation));
        }
        return new CitationIndex(references, array(numbers[2]), array(starts));
    }

    private static int[] array(IntBuffer buffer) {
        var array = new int[buffer.limit()];
        buffer.get(0, array);
        return array;
    }

    private Statement statement(int row) {
        int citation = numbers[2].get(row);
        int limit = numbers[3].get(row);
        int loan = numbers[4].get(row);
        return new Statement(
                sources.get(Byte.toUnsignedInt(source.get(row))),
                code(row).frequency(),
                isNegated(row),
                new Statement.Citation(
                        text(citations[0], citation),
                        text(citations[1], citation),
                        text(citations[2], citation)),
                new Statement.Limits(
                        text(limits[0], limit),
                        text(limits[1], limit),
                        text(limits[2], limit),
                        text(limits[3], limit)),
                new Statement.Loan(text(loans[0], loan), text(loans[1], loan)));
    }

    private String text(IntBuffer column, int at) {
        return pool.get(column.get(at));
    }
}
