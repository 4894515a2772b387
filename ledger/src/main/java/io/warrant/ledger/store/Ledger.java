package io.warrant.ledger.store;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.cases.CaseId;

import java.sql.SQLException;
import java.time.InstantSource;

/// All that is kept: cases, people's judgements and the audit log. For any number of threads, and
/// of processes on the same database.
public final class Ledger implements AutoCloseable {

    private static final String ITSELF = "warrant";

    private final Writer writer;
    private final AuditLog log;
    private final CaseStore cases;
    private final JudgementStore judgements;
    private final String name;

    private Ledger(Database database, Signature signature) {
        writer = Writer.start(database);
        var reader = new Reader(database);
        log = new AuditLog(writer, reader, signature);
        cases = new CaseStore(writer, reader, signature);
        judgements = new JudgementStore(writer, reader, signature);
        name = database.name();
    }

    /// Opens a ledger, and begins it where there is none.
    ///
    /// @param address a file's name (SQLite), or a URL that starts with `jdbc:postgresql:`
    /// @param program the program and its version, for the log
    /// @throws ConfigurationException if no ledger can be there
    /// @throws io.warrant.engine.errors.UnavailableException if the database doesn't answer
    public static Ledger open(String address, InstantSource clock, String program) {
        var database = Database.at(address);
        var signature = new Signature(clock, program);
        prepare(database, signature);
        return new Ledger(database, signature);
    }

    /// Opens a ledger that was begun before.
    ///
    /// @throws ConfigurationException if there is none
    public static Ledger existing(String address, InstantSource clock, String program) {
        var database = Database.at(address);
        if (!database.mayExist()) {
            throw new ConfigurationException(
                    "There is no ledger "
                            + database.name()
                            + ". Check --store; `warrant serve --store` and `warrant cases import`"
                            + " begin one.");
        }
        return open(address, clock, program);
    }

    /// A new ledger's first entry has a random name, so that no two have the same hashes.
    private static void prepare(Database database, Signature signature) {
        try (var connection = database.open(Database.Purpose.WRITE)) {
            var transaction = Transaction.begin(database, connection);
            if (new Migrations(database).bring(connection, signature.now())) {
                transaction.append(
                        signature.deed(ITSELF, Action.BEGIN, CaseId.fresh().value()),
                        signature.traces(Digest.NONE));
            }
            transaction.commit();
        } catch (SQLException e) {
            throw database.unavailable(e);
        }
    }

    public AuditLog log() {
        return log;
    }

    public CaseStore cases() {
        return cases;
    }

    public JudgementStore judgements() {
        return judgements;
    }

    /// Where it is, without a password.
    public String name() {
        return name;
    }

    /// Writes what waits, then ends.
    @Override
    public void close() {
        writer.close();
    }
}
