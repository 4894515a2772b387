package io.warrant.ledger.store;

import io.warrant.engine.errors.WarrantException;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Salt;
import io.warrant.ledger.audit.Verifier;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Correction;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;
import io.warrant.ledger.judgements.Opinion;
import io.warrant.ledger.judgements.Stage;
import io.warrant.ledger.judgements.Verdict;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// People's judgements in the database.
final class JudgementRows {

    private JudgementRows() {}

    static void insert(Connection connection, long entry, Judgement judgement, Salt salt)
            throws SQLException {
        var occasion = judgement.occasion();
        Sql.run(
                connection,
                "INSERT INTO judgements (entry, case_id, version, at, who, stage, why, knowledge,"
                        + " program, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry,
                occasion.id().value(),
                occasion.version(),
                Deed.time(occasion.at()),
                occasion.who(),
                occasion.stage().name(),
                judgement.why(),
                judgement.answer().knowledge(),
                judgement.answer().program(),
                salt.bytes());
        opinions(connection, entry, judgement.opinions());
        corrections(connection, entry, judgement.corrections());
        answers(connection, entry, judgement.answer().diseases());
    }

    private static void opinions(Connection connection, long entry, List<Opinion> opinions)
            throws SQLException {
        for (int i = 0; i < opinions.size(); i++) {
            var opinion = opinions.get(i);
            Sql.run(
                    connection,
                    "INSERT INTO opinions (judgement, place, disease, verdict, why) VALUES (?, ?,"
                            + " ?, ?, ?)",
                    entry,
                    i,
                    opinion.disease(),
                    opinion.verdict().name(),
                    opinion.why());
        }
    }

    private static void corrections(Connection connection, long entry, List<Correction> corrections)
            throws SQLException {
        for (int i = 0; i < corrections.size(); i++) {
            var correction = corrections.get(i);
            Sql.run(
                    connection,
                    "INSERT INTO corrections (judgement, place, term, was, holds, why) VALUES (?,"
                            + " ?, ?, ?, ?, ?)",
                    entry,
                    i,
                    correction.term(),
                    correction.from().name(),
                    correction.to().name(),
                    correction.why());
        }
    }

    private static void answers(Connection connection, long entry, List<String> diseases)
            throws SQLException {
        for (int i = 0; i < diseases.size(); i++) {
            Sql.run(
                    connection,
                    "INSERT INTO answers (judgement, place, disease) VALUES (?, ?, ?)",
                    entry,
                    i,
                    diseases.get(i));
        }
    }

    /// The judgements on a case, in the order in which they were made.
    static List<Judgement> of(Connection connection, CaseId id) throws SQLException {
        return list(connection, "WHERE case_id = ? ORDER BY at, entry", id.value());
    }

    /// All judgements, in the order in which they were made.
    static List<Judgement> all(Connection connection) throws SQLException {
        return list(connection, "ORDER BY at, entry");
    }

    /// Holds each judgement against its entry.
    static void verify(Connection connection, Verifier verifier) throws SQLException {
        Sql.each(
                connection,
                "SELECT entry, case_id, version, judgements.at, judgements.who, stage, why,"
                        + " judgements.knowledge, judgements.program, salt, input FROM judgements"
                        + " LEFT JOIN audit ON number = entry ORDER BY entry",
                row ->
                        verifier.take(
                                row.getLong("entry"),
                                Optional.ofNullable(row.getString("input")).map(Digest::new),
                                sealed(connection, row)));
    }

    private static Optional<Digest> sealed(Connection connection, ResultSet row)
            throws SQLException {
        try {
            return Optional.of(judgement(connection, row).sealed(Salt.of(row.getBytes("salt"))));
        } catch (IllegalArgumentException | DateTimeException | WarrantException _) {
            return Optional.empty(); // What no judgement can hold was written over it.
        }
    }

    private static List<Judgement> list(Connection connection, String which, Object... values)
            throws SQLException {
        return Sql.list(
                connection,
                "SELECT entry, case_id, version, at, who, stage, why, knowledge, program FROM"
                        + " judgements "
                        + which,
                row -> judgement(connection, row),
                values);
    }

    private static Judgement judgement(Connection connection, ResultSet row) throws SQLException {
        long entry = row.getLong("entry");
        var occasion =
                new Occasion(
                        new CaseId(row.getString("case_id")),
                        row.getLong("version"),
                        Instant.parse(row.getString("at")),
                        row.getString("who"),
                        Stage.valueOf(row.getString("stage")));
        var diseases =
                Sql.list(
                        connection,
                        "SELECT disease FROM answers WHERE judgement = ? ORDER BY place",
                        found -> found.getString(1),
                        entry);
        return new Judgement(
                occasion,
                Sql.list(
                        connection,
                        "SELECT disease, verdict, why FROM opinions WHERE judgement = ? ORDER BY"
                                + " place",
                        JudgementRows::opinion,
                        entry),
                Sql.list(
                        connection,
                        "SELECT term, was, holds, why FROM corrections WHERE judgement = ? ORDER"
                                + " BY place",
                        JudgementRows::correction,
                        entry),
                row.getString("why"),
                new Answer(diseases, row.getString("knowledge"), row.getString("program")));
    }

    private static Opinion opinion(ResultSet row) throws SQLException {
        return new Opinion(row.getString(1), Verdict.valueOf(row.getString(2)), row.getString(3));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getString(1),
                Correction.Status.valueOf(row.getString(2)),
                Correction.Status.valueOf(row.getString(3)),
                row.getString(4));
    }
}
