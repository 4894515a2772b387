package io.warrant.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.sql.SQLException;

/// A PostgreSQL server of this test run's own, started once, ended with the JVM.
final class PostgresServer {

    private static @Nullable EmbeddedPostgres server;
    private static String problem = "";
    private static int databases;

    private PostgresServer() {}

    /// Starts it; where that can't be, the test is skipped.
    static synchronized void start() {
        if (server == null && problem.isEmpty()) {
            try {
                server = EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException e) {
                problem = "PostgreSQL can't be started here: " + e.getMessage();
            }
        }
        Assumptions.assumeTrue(server != null, problem);
    }

    /// The URL of an empty database.
    static synchronized String freshDatabase() throws SQLException {
        if (server == null) {
            throw new IllegalStateException("it wasn't started");
        }
        var name = "ledger" + ++databases;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }
}
