package io.warrant.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A database on a server.
///
/// @param url as the driver takes it, maybe with a password
record PostgresDatabase(String url) implements Database {

    private static final String SECONDS_TO_CONNECT = "10";
    private static final String SECONDS_TO_ANSWER = "60";

    @Override
    public Connection open(Purpose purpose) throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "warrant");
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        var connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        if (purpose == Purpose.READ) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        return connection;
    }

    /// What follows a question mark, or stands before an at sign, may be a password.
    @Override
    public String name() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    /// By a lock of this database that the program alone uses.
    @Override
    public void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_advisory_xact_lock(hashtext('warrant'),"
                            + " hashtext(current_schema()))");
        }
    }

    @Override
    public void wipe(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "VACUUM cases, versions, records, judgements, opinions, corrections, answers");
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /// Only a connection can tell.
    @Override
    public boolean mayExist() {
        return true;
    }
}
