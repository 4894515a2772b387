package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class AtomicFileTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("out.txt"), "older and longer");
        AtomicFile.write(file, TEXT);
        assertThat(file).hasContent("text");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void followsALink() throws IOException {
        var file = Files.writeString(folder.resolve("real.txt"), "older");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, TEXT);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("text");
    }

    @Test
    void writesThroughADevice() {
        var device = Path.of("/dev/null");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device), "no /dev/null here");
        AtomicFile.write(device, TEXT);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, TEXT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("it is a folder");
    }

    @Test
    void refusesAFileInAFolderThatIsNotThere() {
        var file = folder.resolve("none").resolve("out.txt");
        assertThatThrownBy(() -> AtomicFile.write(file, TEXT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("its folder does not exist");
    }
}
