package io.warrant.sources.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FrameworkFileTest {

    @TempDir Path folder;

    @Test
    void bothFormatsSayTheSame() throws IOException {
        var tgf = FrameworkFile.read(file("a.tgf", "1 first\n2\n\n3\n#\n1 2 because\n2 3\n"));
        var apx =
                FrameworkFile.read(
                        file(
                                "a.APX",
                                """
                                % a comment
                                arg(1). arg(2).
                                att( 1 , 2 ).
                                arg(3).
                                att(2,3). % another
                                """));
        assertThat(tgf.names()).containsExactly("1", "2", "3").isEqualTo(apx.names());
        assertThat(tgf.framework().attacks()).isEqualTo(2);
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                assertThat(tgf.framework().attacks(from, to))
                        .isEqualTo(apx.framework().attacks(from, to))
                        .isEqualTo(to == from + 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.tgf, 1~2~#~1 3, a.tgf line 4: there is no argument '3'",
        "a.tgf, 1~2~#~1, a.tgf line 4: an attack needs two arguments",
        "a.tgf, 1~1~#, a.tgf line 2: argument '1' is there already",
        "a.tgf, 1~2, a.tgf line 2: the file ends without '#'",
        "a.tgf, 1~#~#, a.tgf line 3: a second '#'",
        "a.tgf, #, a.tgf has no arguments",
        "a.apx, arg(a).~att(a;b)., a.apx line 2: 'att(a;b).' is neither",
        "a.apx, 'arg(a).~~att(a,b).', a.apx line 3: there is no argument 'b'",
        "a.apx, 'arg(a). arg(a).', a.apx line 1: argument 'a' is there already",
        "a.apx, % nothing, a.apx has no arguments",
        "a.txt, arg(a)., a.txt is no framework that can be read"
    })
    void namesWhatIsWrongAndWhere(String name, String text, String problem) throws IOException {
        var file = file(name, text.replace('~', '\n'));
        assertThatThrownBy(() -> FrameworkFile.read(file))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining(problem)
                .hasMessageEndingWith(".");
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        assertThatThrownBy(() -> FrameworkFile.read(folder.resolve("nowhere.tgf")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("nowhere.tgf can't be read");
        var binary = Files.write(folder.resolve("b.apx"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> FrameworkFile.read(binary))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("UTF-8");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
