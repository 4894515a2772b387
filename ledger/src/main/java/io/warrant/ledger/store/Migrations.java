package io.warrant.ledger.store;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Brings a database to the shape that this program needs, by numbered scripts. Each runs once, all
/// of it or nothing, and is kept with its hash, so that a script that was edited later shows.
/// Statements in a script are separated by an empty line.
final class Migrations {

    /// The newest script. A new one gets the next number; old ones are never edited.
    static final int NEWEST = 1;

    private final Database database;

    Migrations(Database database) {
        this.database = database;
    }

    /// Within a transaction.
    ///
    /// @return whether the ledger is new
    boolean bring(Connection connection, Instant now) throws SQLException {
        execute(
                connection,
                "CREATE TABLE IF NOT EXISTS migrations (script INT PRIMARY KEY, hash TEXT NOT NULL,"
                        + " at TEXT NOT NULL)");
        var done = done(connection);
        for (int script = done.size() + 1; script <= NEWEST; script++) {
            run(connection, script, now);
        }
        return done.isEmpty();
    }

    /// The hashes of the scripts that ran, checked against ours.
    private List<String> done(Connection connection) throws SQLException {
        var hashes = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT script, hash FROM migrations ORDER BY script")) {
            while (rows.next()) {
                int script = rows.getInt(1);
                hashes.add(rows.getString(2));
                if (script > NEWEST) {
                    throw new ConfigurationException(
                            "The ledger "
                                    + database.name()
                                    + " was changed by a newer version of the program (script "
                                    + script
                                    + "; this one knows "
                                    + NEWEST
                                    + "). Use that version.");
                }
                if (script != hashes.size() || !hash(script).equals(rows.getString(2))) {
                    throw new ConfigurationException(
                            "The ledger "
                                    + database.name()
                                    + " wasn't made by a release of this program: its script "
                                    + script
                                    + " is another. Use the program that made it.");
                }
            }
        }
        return hashes;
    }

    private void run(Connection connection, int script, Instant now) throws SQLException {
        for (var statement : text(script).split("\n\\s*\n")) {
            execute(connection, statement);
        }
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO migrations (script, hash, at) VALUES (?, ?, ?)")) {
            insert.setInt(1, script);
            insert.setString(2, hash(script));
            insert.setString(3, Deed.time(now));
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String hash(int script) {
        return Digest.of(text(script).getBytes(StandardCharsets.UTF_8)).hex();
    }

    private String text(int script) {
        var name = database.scripts() + "/" + script + ".sql";
        try (var in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
