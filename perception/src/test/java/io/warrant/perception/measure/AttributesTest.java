package io.warrant.perception.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class AttributesTest {

    @TempDir Path folder;

    private Attributes read(String... lines) throws IOException {
        var file = folder.resolve("people.csv");
        Files.writeString(file, String.join("\n", lines));
        return Attributes.read(file);
    }

    @Test
    void tellsSexAgeBandAndOthersByTheNameOfARecording() throws IOException {
        var known =
                read("photo,Sex,Age,camera", "a,female,39,warm", "b,male,40,", "c,,300,cold")
                        .of(List.of("a", "b", "c"));

        assertThat(known.of("a"))
                .isEqualTo(Map.of("sex", "female", "age", "18 to 39", "camera", "warm"));
        assertThat(known.of("b")).isEqualTo(Map.of("sex", "male", "age", "40 to 59"));
        assertThat(known.of("c")).isEqualTo(Map.of("age", "75 and over", "camera", "cold"));
        assertThat(known.notices()).isEmpty();
    }

    @Test
    void countsWhatDoesNotMatch() throws IOException {
        var known = read("photo,sex", "a,female", "x,male", "y,male").of(List.of("a", "b"));

        assertThat(known.of("b")).isEmpty();
        assertThat(known.notices())
                .containsExactly(
                        "people.csv tells of 1 of 2 recordings; 2 of its names are none of them.");
    }

    @Test
    void refusesNamesOfOtherRecordings() throws IOException {
        var attributes = read("photo,sex", "a.jpg,female", "b.jpg,male");

        assertThatThrownBy(() -> attributes.of(List.of("a", "b")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("'a.jpg', 'b.jpg'")
                .hasMessageContaining("called 'a', 'b'")
                .hasMessageEndingWith("Put their names into its first column.");
    }

    @Test
    void refusesRecordingsThatCannotBeToldApart() throws IOException {
        var attributes = read("photo,sex", "a,female");

        assertThatThrownBy(() -> attributes.of(List.of("a", "a")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("called 'a'");
        assertThatThrownBy(() -> read("photo,sex", "a,female", "a,male"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("names 'a' twice");
        assertThatThrownBy(() -> read("photo,sex", ",female"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("names no recording");
    }

    @Test
    void whatHasTooManyValuesMakesNoGroups() throws IOException {
        var attributes =
                read(
                        IntStream.range(-1, 13)
                                .mapToObj(i -> i < 0 ? "photo,age,light" : "p" + i + ",70," + i)
                                .toArray(String[]::new));

        assertThat(attributes.rows().get("p3")).isEqualTo(Map.of("age", "60 to 74"));
        assertThat(attributes.notices().getFirst())
                .contains("Column 'light' of people.csv makes no groups: it has 13 different");
        assertThatThrownBy(() -> read("photo,light", "a,"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("tells no attribute");
    }

    @Test
    void refusesAgesThatNobodyHas() {
        assertThatThrownBy(() -> read("photo,age", "a,-3"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("an age of '-3'");
    }
}
