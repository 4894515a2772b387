package io.warrant.ledger.store;

import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.CaseSummary;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.StoredCase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Cases and their versions in the database.
final class CaseRows {

    private CaseRows() {}

    static void insert(Connection connection, StoredCase stored) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO cases (id, title, created, changed, version) VALUES (?, ?, ?, ?, ?)",
                stored.id().value(),
                stored.title(),
                Deed.time(stored.created()),
                Deed.time(stored.newest().at()),
                stored.newest().number());
    }

    /// @param entry the number of the entry beside which the record is kept
    static void insert(Connection connection, CaseId id, CaseVersion version, long entry)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO versions (case_id, version, at, who, entry) VALUES (?, ?, ?, ?, ?)",
                id.value(),
                version.number(),
                Deed.time(version.at()),
                version.who(),
                entry);
    }

    static void update(Connection connection, CaseId id, String title, CaseVersion version)
            throws SQLException {
        Sql.run(
                connection,
                "UPDATE cases SET title = ?, changed = ?, version = ? WHERE id = ?",
                title,
                Deed.time(version.at()),
                version.number(),
                id.value());
    }

    /// The number of the newest version.
    static OptionalLong version(Connection connection, CaseId id) throws SQLException {
        var found =
                Sql.list(
                        connection,
                        "SELECT version FROM cases WHERE id = ?",
                        row -> row.getLong(1),
                        id.value());
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    static Optional<StoredCase> find(Connection connection, CaseId id) throws SQLException {
        var versions =
                Sql.list(
                        connection,
                        "SELECT version, versions.at, who, record FROM versions JOIN records ON"
                                + " records.entry = versions.entry WHERE case_id = ? ORDER BY"
                                + " version",
                        row ->
                                new CaseVersion(
                                        row.getLong(1),
                                        Instant.parse(row.getString(2)),
                                        row.getString(3),
                                        row.getBytes(4)),
                        id.value());
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Sql.list(
                        connection,
                        "SELECT title, created FROM cases WHERE id = ?",
                        row ->
                                new StoredCase(
                                        id,
                                        row.getString(1),
                                        Instant.parse(row.getString(2)),
                                        versions),
                        id.value())
                .stream()
                .findFirst();
    }

    /// The last changed first.
    static List<CaseSummary> list(Connection connection, int most, int skipped)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT id, title, created, changed, version, (SELECT COUNT(*) FROM judgements"
                        + " WHERE case_id = id) FROM cases ORDER BY changed DESC, id LIMIT ?"
                        + " OFFSET ?",
                row ->
                        new CaseSummary(
                                new CaseId(row.getString(1)),
                                row.getString(2),
                                Instant.parse(row.getString(3)),
                                Instant.parse(row.getString(4)),
                                row.getLong(5),
                                row.getLong(6)),
                most,
                skipped);
    }

    /// Cases that weren't changed since a time.
    static List<CaseId> before(Connection connection, String time) throws SQLException {
        return Sql.list(
                connection,
                "SELECT id FROM cases WHERE changed < ? ORDER BY id",
                row -> new CaseId(row.getString(1)),
                time);
    }

    /// Deletes a case with its versions, judgements and all records of it.
    ///
    /// @return how many records besides its versions were deleted
    static long delete(Connection connection, CaseId id) throws SQLException {
        long versions = Sql.run(connection, "DELETE FROM versions WHERE case_id = ?", id.value());
        long records = RecordRows.deleteOf(connection, id.value());
        Sql.run(connection, "DELETE FROM cases WHERE id = ?", id.value());
        return records - versions;
    }
}
