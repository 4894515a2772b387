package io.warrant.ledger.store;

import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Traces;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;

/// Changes that reach the disk together or not at all. It knows the end of the log, which no one
/// else can move while it lasts.
final class Transaction {

    private final Connection connection;
    private @Nullable Head head;
    private boolean moved;
    private boolean wipes;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(Database database, Connection connection) throws SQLException {
        database.lock(connection);
        return new Transaction(connection);
    }

    Connection connection() {
        return connection;
    }

    /// Adds an entry to the log.
    Entry append(Deed deed, Traces traces) throws SQLException {
        var end = head == null ? AuditRows.head(connection) : head;
        var entry = Entry.after(end, deed, traces);
        AuditRows.insert(connection, entry);
        head = entry.head();
        moved = true;
        return entry;
    }

    /// Says that patients' data was deleted, which is to be wiped from the files too.
    void wipe() {
        wipes = true;
    }

    boolean wipes() {
        return wipes;
    }

    void commit() throws SQLException {
        if (moved && head != null) {
            AuditRows.move(connection, head);
        }
        connection.commit();
    }
}
