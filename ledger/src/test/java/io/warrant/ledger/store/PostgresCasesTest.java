package io.warrant.ledger.store;

import org.junit.jupiter.api.BeforeAll;

import java.sql.SQLException;

/// The contract, kept by PostgreSQL; skipped where it can't be started.
class PostgresCasesTest extends CasesContract {

    @BeforeAll
    static void start() {
        PostgresServer.start();
    }

    @Override
    String fresh() throws SQLException {
        return PostgresServer.freshDatabase();
    }

    @Override
    void unlock() throws SQLException {
        sql("ALTER TABLE audit DISABLE TRIGGER USER");
    }
}
