package io.warrant.ledger.store;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

/// The contract, kept by SQLite.
class SqliteLedgerTest extends LedgerContract {

    @TempDir Path folder;

    @Override
    String fresh() {
        return folder.resolve("ledger.db").toString();
    }

    @Override
    void unlock() throws SQLException {
        sql("DROP TRIGGER audit_is_not_changed");
        sql("DROP TRIGGER audit_is_not_removed");
    }
}
