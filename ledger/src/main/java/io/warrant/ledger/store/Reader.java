package io.warrant.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;

/// Reads, each time from a connection of its own: reading is rare, and never waits for the writer.
record Reader(Database database) {

    /// What is read.
    @FunctionalInterface
    interface Query<T> {
        T of(Connection connection) throws SQLException;
    }

    /// @throws io.warrant.engine.errors.UnavailableException if the database doesn't answer
    <T> T read(Query<T> query) {
        try (var connection = database.open(Database.Purpose.READ)) {
            var result = query.of(connection);
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw database.unavailable(e);
        }
    }
}
