package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CaseArchiveTest {

    private static final Map<String, String> FILES =
            new TreeMap<>(
                    Map.of(
                            "b/two.yaml", "observed: [Fits]",
                            "a/one.json", "{\"observed\": [\"Seizure\"]}",
                            "c/broken.json", "{\"observed\": [",
                            "c/empty.yml", "",
                            "__MACOSX/a/._one.json", "\u0000",
                            "README.md", "text"));

    @TempDir Path folder;

    @Test
    void readsAnArchiveInTheOrderOfNames() throws IOException {
        check(CaseArchive.read(zip(FILES), CaseWorld.KNOWLEDGE));
    }

    @Test
    void readsAFolderInTheOrderOfNames() throws IOException {
        for (var file : FILES.entrySet()) {
            var path = folder.resolve("cases").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        check(CaseArchive.read(folder.resolve("cases"), CaseWorld.KNOWLEDGE));
    }

    private static void check(CaseArchive.Read read) {
        assertThat(read.cases())
                .extracting(CaseArchive.NamedCase::name)
                .containsExactly("a/one.json", "b/two.yaml");
        assertThat(read.failures())
                .extracting(CaseArchive.Failure::name)
                .containsExactly("c/broken.json", "c/empty.yml");
        assertThat(read.failures().getFirst().reason()).startsWith("line 1 column ");
        assertThat(read.skipped()).isEqualTo(2);
    }

    @Test
    void readsASingleFile() throws IOException {
        var file = Files.writeString(folder.resolve("one.txt"), "observed: [Fits]");
        assertThat(CaseArchive.read(file, CaseWorld.KNOWLEDGE).cases())
                .singleElement()
                .satisfies(read -> assertThat(read.name()).isEqualTo("one.txt"));
    }

    @Test
    void refusesWhatHoldsNoCaseOrIsMissingOrDamaged() throws IOException {
        var none = zip(Map.of("README.md", "text"));
        refused(none, "holds no case");
        refused(folder.resolve("missing.zip"), "no such file");
        var cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(none), 40));
        refused(cut, "the archive can't be read");
        refused(zip(Map.of("../evil.json", "{}")), "leads outside itself");
    }

    private static void refused(Path path, String message) {
        assertThatThrownBy(() -> CaseArchive.read(path, CaseWorld.KNOWLEDGE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith(path.toString())
                .hasMessageContaining(message);
    }

    private Path zip(Map<String, String> files) throws IOException {
        var file = folder.resolve("cases.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : files.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
