package io.warrant.perception.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files by their paths: what isn't there, and rows by their numbers.
class IntakeTest {

    @TempDir Path folder;

    @BeforeEach
    void writes() throws IOException {
        Files.writeString(folder.resolve("ward.csv"), "a,b\n1,2\n3,4\n");
        Files.writeString(folder.resolve("head.csv"), "a,b\n");
        Files.writeString(folder.resolve("empty.zip"), "");
        Files.createDirectory(folder.resolve("scans"));
    }

    @Test
    void readsTheRowOfANumber() {
        var row = (Row) Intake.read(folder.resolve("ward.csv#2").toString());

        assertThat(row.values()).containsEntry("a", "3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ward.csv|ward.csv has 2 rows. Say which is the patient's, as in ward.csv#1.",
                "ward.csv#0|ward.csv has no row 0: they are numbered from 1 to 2.",
                "ward.csv#3|ward.csv has no row 3: they are numbered from 1 to 2.",
                "ward.csv#x|ward.csv#x names no row: they are numbered from 1, as in ward.csv#1.",
                "head.csv|head.csv has no rows, only the names of columns.",
                "head.csv#1|head.csv has no rows, only the names of columns.",
                "empty.zip|empty.zip isn't a zip, or has nothing in it.",
                "scans|scans is a folder. Give the path of a picture",
                "none.png|none.png: there is no such file. Give the path of a picture",
            })
    void saysWhatIsWrong(String file, String told) {
        assertThatThrownBy(() -> Intake.read(folder.resolve(file).toString()))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith(told);
    }
}
