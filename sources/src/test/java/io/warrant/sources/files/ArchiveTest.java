package io.warrant.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ArchiveTest {

    private static final Limits SMALL = new Limits(1 << 20, 2 << 20, 3);

    @TempDir Path folder;

    @Test
    void visitsAnArchiveByName() throws IOException {
        var seen = new ArrayList<String>();
        Archive.visit(
                zip("b.json", "a.json", "c.txt"),
                name -> name.endsWith(".json"),
                SMALL,
                (name, _) -> seen.add(name));
        assertThat(seen).containsExactly("a.json", "b.json");
    }

    @Test
    void refusesAPathThatLeadsOutside() throws IOException {
        var zip = zip("../../evil.json");
        assertThatThrownBy(() -> Archive.visit(zip, _ -> true, SMALL, (_, _) -> {}))
                .hasMessageContaining("leads outside itself");
    }

    @Test
    void refusesWhatInflatesWithoutEnd() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("a.json"));
            zeros(out, 64 << 20);
        }
        assertThatThrownBy(() -> Archive.visit(bomb, _ -> true, SMALL, (_, _) -> {}))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("a.json");
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        var zip = zip("1", "2", "3", "4");
        assertThatThrownBy(() -> Archive.visit(zip, _ -> true, SMALL, (_, _) -> {}))
                .hasMessageContaining("more than 3 files");
    }

    @Test
    void unpacksGzipByContentAndWithinBounds() throws IOException {
        var file = folder.resolve("no-suffix");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            zeros(out, 8 << 20);
        }
        assertThatThrownBy(
                        () -> {
                            try (var in = InputFile.open(file, SMALL)) {
                                in.readAllBytes();
                            }
                        })
                .isInstanceOf(TooLargeException.class);
    }

    @Test
    void namesWhatIsMissingOrAFolder() {
        assertThatThrownBy(() -> InputFile.open(folder.resolve("none"), SMALL))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> InputFile.open(folder, SMALL)).hasMessageContaining("is a folder");
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("cases.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("{}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        var block = new byte[1 << 16];
        for (int written = 0; written < count; written += block.length) {
            out.write(block);
        }
    }
}
