package io.warrant.ledger.store;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.UnavailableException;

import java.sql.Connection;
import java.sql.SQLException;

/// A kind of database, and where one of it is.
sealed interface Database permits SqliteDatabase, PostgresDatabase {

    /// What a connection is for.
    enum Purpose {
        /// Reads one state of the database, whatever others write meanwhile.
        READ,
        /// Its transactions come one after the other.
        WRITE
    }

    /// A connection that commits when it is told to.
    Connection open(Purpose purpose) throws SQLException;

    /// Where it is, for messages: without a password.
    String name();

    /// The folder of its scripts, see [Migrations].
    String scripts();

    /// Holds all other writers off until the transaction ends.
    void lock(Connection connection) throws SQLException;

    /// Wipes what was deleted from the files, as far as the database can. Called between
    /// transactions.
    void wipe(Connection connection) throws SQLException;

    /// Whether a ledger was ever begun here, as far as that shows without a connection.
    boolean mayExist();

    /// Takes the name of a file, or a JDBC URL.
    static Database at(String address) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new PostgresDatabase(address);
        }
        if (address.startsWith("jdbc:sqlite:")) {
            return SqliteDatabase.of(address.substring("jdbc:sqlite:".length()));
        }
        if (address.startsWith("jdbc:")) {
            throw new ConfigurationException(
                    "A ledger can't be kept in that kind of database. Give --store a file's name"
                            + " (SQLite), or a URL that starts with jdbc:postgresql:.");
        }
        return SqliteDatabase.of(address);
    }

    /// What went wrong, as an error that names no secret and no content.
    default UnavailableException unavailable(SQLException problem) {
        var state = problem.getSQLState();
        return new UnavailableException(
                "The ledger "
                        + name()
                        + " doesn't answer (error "
                        + (state == null ? problem.getErrorCode() : state)
                        + "). Check that its database runs, that its disk isn't full and that you"
                        + " may write to it.",
                problem);
    }
}
