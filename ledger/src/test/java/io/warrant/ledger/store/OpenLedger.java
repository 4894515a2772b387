package io.warrant.ledger.store;

import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Traces;
import io.warrant.ledger.audit.Verification;
import io.warrant.ledger.audit.Verifier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// A fresh ledger for each test, and hands to spoil it with.
@Timeout(120)
abstract class OpenLedger {

    static final String PROGRAM = "warrant test";
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Traces NO_TRACES = new Traces(Digest.NONE, "", PROGRAM, Digest.NONE);

    private Instant now = NOON;
    private String address;
    private Ledger ledger;

    /// Where an empty database is.
    abstract String fresh() throws SQLException;

    /// Lets the log be changed, as a person with the database's password can.
    abstract void unlock() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        address = fresh();
        ledger = Ledger.open(address, () -> now, PROGRAM);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    final void reopen() {
        ledger.close();
        ledger = Ledger.existing(address, () -> now, PROGRAM);
    }

    final Ledger ledger() {
        return ledger;
    }

    final String address() {
        return address;
    }

    final java.time.InstantSource clock() {
        return () -> now;
    }

    final void pass(java.time.Duration time) {
        now = now.plus(time);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Deed deed(String subject) {
        return Deed.of(NOON, "local", Action.VIEW, subject);
    }

    final void sql(String statement) throws SQLException {
        try (var connection = Database.at(address).open(Database.Purpose.WRITE)) {
            Sql.run(connection, statement);
            connection.commit();
        }
    }

    final long count(String table) throws SQLException {
        try (var connection = Database.at(address).open(Database.Purpose.READ)) {
            return Sql.number(connection, "SELECT COUNT(*) FROM " + table);
        }
    }

    /// What verifying says while a change stands that is undone afterwards.
    final Verification verifyAfter(String statement) throws SQLException {
        try (var connection = Database.at(address).open(Database.Purpose.WRITE)) {
            Sql.run(connection, statement);
            var verifier = new Verifier(AuditRows.head(connection), List.of());
            AuditRows.each(connection, verifier::take);
            RecordRows.verify(connection, verifier);
            JudgementRows.verify(connection, verifier);
            var found = verifier.finish();
            connection.rollback();
            return found;
        }
    }
}
