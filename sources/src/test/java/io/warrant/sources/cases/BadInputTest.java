package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

class BadInputTest {

    private static final String GOOD = "observed: [Seizure]\n";

    @TempDir Path folder;

    @Test
    void missingFilesAndFoldersAreNamed() {
        var missing = folder.resolve("none.json");
        assertThatThrownBy(() -> CaseReader.read(missing, CaseWorld.KNOWLEDGE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage(
                        missing + ": there is no such file. Check the path for a typing mistake.");
        assertThatThrownBy(() -> CaseReader.read(folder, CaseWorld.KNOWLEDGE))
                .hasMessageContaining("this is a folder, not a record");
    }

    @Test
    void malformedJsonIsPlaced() {
        refused("{\"id\": \"x\",\n \"subject\": {\"sex\": MALE}}")
                .hasMessageStartingWith("x line 2 column ")
                .hasMessageContaining("malformed JSON (Unrecognized token 'MALE'");
        refused("{\"observed\": [\"Seizure\"]").hasMessageContaining("Unexpected end-of-input");
        refused("{\"observed\": [\"Seizure\"]} {}")
                .hasMessageContaining("line 1: a second document begins there");
        refused("{\"excluded\": [], \"excluded\": [\"Seizure\"]}")
                .hasMessageContaining("Duplicate");
    }

    @Test
    void malformedYamlIsPlaced() {
        refused("case: x\nobserved:\n  - Seizure\n - Fits\n")
                .hasMessageStartingWith("x line 4 column 2: malformed YAML (");
        refused("case: x\nobserved: [Seizure\n").hasMessageContaining("malformed YAML");
        refused("observed: [Seizure]\nobserved: [Fits]\n")
                .hasMessageStartingWith("x line 2")
                .hasMessageContaining("Duplicate");
        refused("observed: [Seizure]\n---\nobserved: [Fits]\n")
                .hasMessageContaining("a second document begins there");
    }

    @Test
    void yamlAliasesAreRefused() {
        refused("case: &a x\nobserved: [*a]\n").hasMessageContaining("a YAML alias (*name)");
        var bomb = new StringBuilder("observed: x\na0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        refused(bomb.toString()).hasMessageContaining("line 3: a YAML alias");
    }

    @Test
    void deepNestingIsRefused() {
        refused("{\"id\":" + "[".repeat(100_000)).hasMessageContaining("100 levels deep");
        refused("case: " + "[".repeat(10_000)).isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void emptyFilesAreRefused() {
        refused("").hasMessageStartingWith("x: it is empty.");
        refused(" \n\n").hasMessageContaining("it is empty");
        refused("---\n").hasMessageContaining("it is empty");
    }

    @Test
    void invalidUtf8IsPlacedAndAByteOrderMarkAccepted() {
        refused("observed:\n  - Anf\u00e4lle\n".getBytes(StandardCharsets.ISO_8859_1))
                .hasMessageContaining("x line 2: a letter there is not valid UTF-8.");
        refused(GOOD.getBytes(StandardCharsets.UTF_16)).hasMessageContaining("UTF-16");
        var cut = Arrays.copyOf("observed: [\u00e4".getBytes(StandardCharsets.UTF_8), 12);
        refused(cut).hasMessageContaining("not valid UTF-8");
        assertThat(CaseWorld.read("\ufeff" + GOOD).findings()).hasSize(1);
        assertThat(CaseWorld.read("\ufeff{\"observed\": \"Seizure\"}").findings()).hasSize(1);
    }

    @Test
    void moreThanFiftyMebibytesAreRefused() throws IOException {
        var file = folder.resolve("large.json");
        Files.write(file, new byte[51 << 20]);
        assertThatThrownBy(() -> CaseReader.read(file, CaseWorld.KNOWLEDGE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("holds more than 50 MiB");
    }

    @Test
    void moreYamlThanAnyoneTypesIsRefusedAtOnce() {
        refused("observed: " + "x".repeat(2 << 20)).hasMessageContaining("more than 1 MiB of YAML");
        refused("x".repeat(2 << 20)).hasMessageContaining("no findings read");
    }

    @Test
    void thousandsOfErrorsAreNotEachGivenASuggestion() {
        refused("{\"observed\": [" + "\"Seizre\", ".repeat(5000) + "\"x\"]}")
                .hasMessageContaining("There are 5000 more errors");
        var keys = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            keys.append("\"k").append(i).append("\": 1, ");
        }
        refused("{" + keys + "\"phenotypicFeatures\": []}")
                .hasMessageContaining("more than 1000 fields that don't belong there");
    }

    @Test
    void gzipIsUnpackedByContentAndDamageIsNamed() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(CaseWorld.read(out.toByteArray()).findings()).hasSize(1);
        refused(Arrays.copyOf(out.toByteArray(), 20)).hasMessageContaining("gzip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "%PDF-1.7 abc ~ PDF document",
                "##fileformat=VCFv4.2 ~ VCF file",
                "{\\rtf1 abc} ~ RTF document",
                "<html></html> ~ XML or HTML",
                "MSH|^&@ ~ HL7 version 2",
                "{\"resourceType\": \"Bundle\"} ~ it holds no resource",
                "[{}, {}] ~ a list of 2 entries",
                "{\"a\": 1} ~ neither a phenopacket nor a case",
                "The patient is well. ~ no findings read",
                "a,b,c ~ no findings read",
                "42 ~ no findings read",
            },
            quoteCharacter = '`')
    void foreignFilesAreRefusedByName(String content, String message) {
        refused(content).hasMessageContaining(message);
    }

    @Test
    void tablesAreRefusedByName() {
        refused("finding\tstatus\nSeizure\tyes\n").hasMessageContaining("free text or a table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The patient has seizures.", "Note: four year old: has: seizures"})
    void notesAreRead(String note) {
        assertThat(CaseWorld.signed(CaseWorld.read(note))).containsExactly("+HP:0001250");
    }

    @Test
    void binaryFilesAreRefusedByName() {
        refused(new byte[] {1, 2, 0, 4}).hasMessageContaining("binary file");
        refused("PK\u0003\u0004abc".getBytes(StandardCharsets.ISO_8859_1))
                .hasMessageContaining("ZIP archive");
        refused("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1))
                .hasMessageContaining("PNG image");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] content) {
        return assertThatThrownBy(() -> CaseWorld.read(content))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageNotContaining("\n")
                .hasMessageEndingWith(".");
    }
}
