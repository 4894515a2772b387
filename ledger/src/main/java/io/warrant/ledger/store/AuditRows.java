package io.warrant.ledger.store;

import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Traces;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// The log in the database.
final class AuditRows {

    private static final String FIELDS =
            "number, at, who, action, subject, input, knowledge, program, output, previous, hash";

    private AuditRows() {}

    static void insert(Connection connection, Entry entry) throws SQLException {
        var deed = entry.deed();
        var traces = entry.traces();
        Sql.run(
                connection,
                "INSERT INTO audit (" + FIELDS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                deed.at(),
                deed.who(),
                deed.action(),
                deed.subject(),
                traces.input().hex(),
                traces.knowledge(),
                traces.program(),
                traces.output().hex(),
                entry.before().hex(),
                entry.own().hex());
    }

    /// The head that the database keeps; the start where it keeps none.
    static Head head(Connection connection) throws SQLException {
        var heads =
                Sql.list(
                        connection,
                        "SELECT number, hash FROM head",
                        row -> new Head(row.getLong(1), new Digest(row.getString(2))));
        return heads.isEmpty() ? Head.START : heads.getFirst();
    }

    static void move(Connection connection, Head head) throws SQLException {
        int moved =
                Sql.run(
                        connection,
                        "UPDATE head SET number = ?, hash = ?",
                        head.number(),
                        head.hash().hex());
        if (moved == 0) {
            Sql.run(
                    connection,
                    "INSERT INTO head (one, number, hash) VALUES (1, ?, ?)",
                    head.number(),
                    head.hash().hex());
        }
    }

    /// All entries, in order.
    static void each(Connection connection, EachEntry each) throws SQLException {
        Sql.each(
                connection,
                "SELECT " + FIELDS + " FROM audit ORDER BY number",
                row -> each.take(entry(row)));
    }

    /// What is done with an entry.
    @FunctionalInterface
    interface EachEntry {
        void take(Entry entry) throws SQLException;
    }

    /// The newest first.
    static List<Entry> list(Connection connection, String subject, long before, int most)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT "
                        + FIELDS
                        + " FROM audit WHERE number < ? AND (? = '' OR subject = ?)"
                        + " ORDER BY number DESC LIMIT ?",
                AuditRows::entry,
                before,
                subject,
                subject,
                most);
    }

    static List<Entry> find(Connection connection, long number) throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + FIELDS + " FROM audit WHERE number = ?",
                AuditRows::entry,
                number);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                new Deed(
                        row.getString("at"),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject")),
                new Traces(
                        new Digest(row.getString("input")),
                        row.getString("knowledge"),
                        row.getString("program"),
                        new Digest(row.getString("output"))),
                new Digest(row.getString("previous")),
                new Digest(row.getString("hash")));
    }
}
