package io.warrant.ledger.store;

import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.audit.Salt;
import io.warrant.ledger.audit.Verifier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Patients' records in the database, each beside the entry that it belongs to.
final class RecordRows {

    private RecordRows() {}

    static void insert(Connection connection, Entry entry, Run run) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO records (entry, subject, at, options, salt, content, record)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                run.subject(),
                entry.deed().at(),
                run.options(),
                run.salt().bytes(),
                Digest.of(run.record()).hex(),
                run.record());
    }

    static List<Run> find(Connection connection, long entry) throws SQLException {
        return Sql.list(
                connection,
                "SELECT subject, options, record, salt FROM records WHERE entry = ?",
                RecordRows::run,
                entry);
    }

    /// Holds each record against its entry.
    static void verify(Connection connection, Verifier verifier) throws SQLException {
        Sql.each(
                connection,
                "SELECT entry, records.subject, options, record, salt, input FROM records LEFT JOIN"
                        + " audit ON number = entry ORDER BY entry",
                row ->
                        verifier.take(
                                row.getLong("entry"),
                                Optional.ofNullable(row.getString("input")).map(Digest::new),
                                Optional.of(run(row).input())));
    }

    /// Deletes what belongs to a case, and the same bytes wherever else they were sent.
    static long deleteOf(Connection connection, String subject) throws SQLException {
        long others =
                Sql.run(
                        connection,
                        "DELETE FROM records WHERE subject <> ? AND content IN (SELECT content FROM"
                                + " records WHERE subject = ?) AND NOT EXISTS (SELECT 1 FROM"
                                + " versions WHERE versions.entry = records.entry)",
                        subject,
                        subject);
        return others + Sql.run(connection, "DELETE FROM records WHERE subject = ?", subject);
    }

    /// Deletes what was kept before a time and belongs to no case.
    static long deleteBefore(Connection connection, String time) throws SQLException {
        return Sql.run(
                connection,
                "DELETE FROM records WHERE at < ? AND NOT EXISTS (SELECT 1 FROM cases WHERE"
                        + " cases.id = records.subject)",
                time);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getString("subject"),
                row.getString("options"),
                row.getBytes("record"),
                Salt.of(row.getBytes("salt")));
    }
}
