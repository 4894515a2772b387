package io.warrant.ledger.store;

import io.warrant.engine.errors.ConfigurationException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One file, in this process.
record SqliteDatabase(Path file) implements Database {

    /// "WaLe" in ASCII: what `file` and others may know the file by.
    private static final int LEDGER = 0x57614c65;

    static SqliteDatabase of(String name) {
        try {
            if (name.isBlank() || name.startsWith(":") || name.startsWith("file:")) {
                throw new InvalidPathException("", "a ledger needs a file");
            }
            return new SqliteDatabase(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw new ConfigurationException(
                    "A ledger can't be kept there. Give --store the name of a file, or a URL that"
                            + " starts with jdbc:postgresql:.",
                    e);
        }
    }

    @Override
    public Connection open(Purpose purpose) throws SQLException {
        create();
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 20000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /// Patients' data is for its owner alone; SQLite gives its other files the same rights.
    private void create() {
        try {
            if (Files.notExists(file)) {
                boolean posix =
                        file.getFileSystem().supportedFileAttributeViews().contains("posix");
                Files.createFile(
                        file,
                        posix
                                ? new FileAttribute<?>[] {
                                    PosixFilePermissions.asFileAttribute(
                                            PosixFilePermissions.fromString("rw-------"))
                                }
                                : new FileAttribute<?>[0]);
            }
        } catch (FileAlreadyExistsException _) {
            // Another process was quicker.
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The ledger "
                            + file
                            + " can't be made. Give --store a file in a folder that exists and that"
                            + " you may write to.",
                    e);
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public String scripts() {
        return "sqlite";
    }

    /// Marks the file as a ledger, for the sake of writing: the driver begins transactions before
    /// their first statement, so they have to begin without a lock, and the first statement that
    /// writes takes it.
    @Override
    public void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + LEDGER);
        }
    }

    /// Deleted content is overwritten with zeros as it is deleted; what is left of it stands in the
    /// write-ahead log.
    @Override
    public void wipe(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
            connection.setAutoCommit(false);
        }
    }

    @Override
    public boolean mayExist() {
        return Files.isRegularFile(file);
    }
}
