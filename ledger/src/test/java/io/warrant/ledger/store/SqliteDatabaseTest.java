package io.warrant.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.ledger.cases.CaseDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;

/// The files of an embedded ledger.
class SqliteDatabaseTest {

    @TempDir Path folder;

    private boolean filesHold(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (content.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatWasDeletedIsGoneFromTheFiles() throws IOException {
        var secret = "Arachnodactyly of the patient ".repeat(500) + "NEEDLE";
        try (var ledger = open("ledger.db")) {
            var saved =
                    ledger.cases()
                            .save(
                                    "ann",
                                    new CaseDraft(
                                            "title-NEEDLE",
                                            secret.getBytes(StandardCharsets.UTF_8)));
            assertThat(filesHold("NEEDLE")).isTrue();
            ledger.cases().delete("ann", saved.id());
            assertThat(filesHold("NEEDLE")).isFalse();
            assertThat(filesHold("Arachnodactyly")).isFalse();
        }
    }

    @Test
    void itIsItsOwnersAlone() throws IOException {
        try (var ledger = open("ledger.db")) {
            ledger.cases().list(1, 0);
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.getFileName().toString())
                            .isEqualTo("rw-------");
                }
            }
        }
    }

    private Ledger open(String name) {
        return Ledger.open(folder.resolve(name).toString(), InstantSource.system(), "test");
    }

    @Test
    void refusesWhereNoLedgerCanBe() throws IOException {
        var nowhere = folder.resolve("none/ledger.db").toString();
        var text = Files.writeString(folder.resolve("text"), "not a database, but long enough");
        assertThatThrownBy(() -> open("none/ledger.db"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(nowhere);
        assertThatThrownBy(() -> open(text.getFileName().toString()))
                .hasMessageContaining(text.toString());
        assertThatThrownBy(() ->
                        Ledger.existing(
                                folder.resolve("typo.db").toString(),
                                InstantSource.system(),
                                "test"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("There is no ledger");
        assertThat(folder.resolve("typo.db")).doesNotExist();
        for (var wrong : new String[] {"", "jdbc:mysql://x", "jdbc:sqlite::memory:"}) {
            assertThatThrownBy(() -> Database.at(wrong))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("--store");
        }
    }

    @Test
    void aPasswordIsInNoName() {
        assertThat(
                        Database.at("jdbc:postgresql://ann:secret@db/ward?user=ann&password=secret")
                                .name())
                .isEqualTo("jdbc:postgresql://db/ward");
    }
}
