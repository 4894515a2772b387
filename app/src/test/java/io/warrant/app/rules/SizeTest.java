package io.warrant.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Nobody reads a long file to its end.
class SizeTest {

    private static final int LINES = 400;
    private static final List<String> WRITTEN_BY_HAND =
            List.of(".java", ".js", ".css", ".html", ".sh");

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        var files = new ArrayList<>(SourceTree.files());
        files.removeIf(file -> !isWrittenByHand(file));
        files.add(SourceTree.ROOT.resolve("warrant"));
        var tooLong = new ArrayList<String>();
        for (var file : files) {
            if (Files.exists(file)) {
                int lines = Files.readAllLines(file).size();
                if (lines > LINES) {
                    tooLong.add(SourceTree.name(file) + ": " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).as("files to split").isEmpty();
    }

    private static boolean isWrittenByHand(Path file) {
        var name = SourceTree.name(file);
        return !name.contains("/golden/") && WRITTEN_BY_HAND.stream().anyMatch(name::endsWith);
    }
}
