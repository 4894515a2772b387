package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.ToyService;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The service answers with the very bytes that the command line writes.
class SameAnswerTest {

    private static final String CASE =
            """
            case: toy
            sex: female
            age: 7y
            observed: [TOY:0013, murmur]
            excluded: [dry eye]
            """;

    @TempDir static Path folder;
    private static Path pack;
    private static ToyService service;

    @BeforeAll
    static void start() {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
        service = ToyService.start(Knowledge.of(Pack.open(pack), "A test."), ServeSettings.USUAL);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String printed(String input, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--knowledge", pack.toString()));
        var run = new Run.Setting().input(input).run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String served(String path, String body)
            throws IOException, InterruptedException {
        var answer = service.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void ofADifferential() throws IOException, InterruptedException {
        assertThat(served("/api/v1/diagnose?diseases=all&coverage=0.8", CASE))
                .isEqualTo(
                        printed(
                                CASE,
                                "diagnose",
                                "-",
                                "--diseases",
                                "all",
                                "--coverage",
                                "0.8",
                                "--format",
                                "json"));
    }

    @Test
    void ofFindingsThatAreAdded() throws IOException, InterruptedException {
        assertThat(served("/api/v1/diagnose?observed=loud%20murmur&sex=male&limit=2", CASE))
                .isEqualTo(
                        printed(
                                CASE,
                                "diagnose",
                                "-",
                                "-o",
                                "loud murmur",
                                "--sex",
                                "male",
                                "--top",
                                "2",
                                "--format",
                                "json"));
    }

    @Test
    void ofAnExplanation() throws IOException, InterruptedException {
        var disease = ToyWorld.LOUDNESS.value();
        assertThat(served("/api/v1/explain?diseases=all&disease=" + disease, CASE))
                .isEqualTo(
                        printed(
                                CASE,
                                "explain",
                                "-",
                                "--disease",
                                disease,
                                "--diseases",
                                "all",
                                "--format",
                                "json"));
    }

    @Test
    void ofAReading() throws IOException, InterruptedException {
        var note = "A 7-year-old girl with a loud murmur. No dry eye.";
        assertThat(served("/api/v1/read", note))
                .isEqualTo(printed(note, "read", "-", "--format", "json"));
    }

    @Test
    void ofEachReport() throws IOException, InterruptedException {
        for (var format : List.of("html", "text", "md")) {
            assertThat(served("/api/v1/report?diseases=all&format=" + format, CASE))
                    .isEqualTo(
                            printed(
                                    CASE,
                                    "diagnose",
                                    "-",
                                    "--diseases",
                                    "all",
                                    "--format",
                                    format.equals("md") ? "markdown" : format));
        }
    }

    @Test
    void ofACaseThatWasConverted() throws IOException, InterruptedException {
        var converted = served("/api/v1/convert?to=case", CASE);
        assertThat(converted).contains("\"age\": \"7y\"").contains("TOY:0013");
        assertThat(served("/api/v1/convert?to=case", converted)).isEqualTo(converted);
    }

    private static String shown(String path) throws IOException, InterruptedException {
        var answer = service.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void ofTheKnowledge() throws IOException, InterruptedException {
        assertThat(printed("", "knowledge", "info", "--format", "json").replace("A test.", ""))
                .isEqualTo(shown("/api/v1/knowledge").replace("A test.", ""));
    }

    @Test
    void ofTerms() throws IOException, InterruptedException {
        assertThat(printed("", "term", "TOY:0013", "--format", "json"))
                .isEqualTo(shown("/api/v1/terms/TOY:0013"));
        assertThat(printed("", "term", "mur", "--top", "3", "--format", "json"))
                .isEqualTo(shown("/api/v1/terms?q=mur&limit=3"))
                .contains("murmur");
        assertThat(printed("", "term", "xyzzy", "--format", "json"))
                .isEqualTo(shown("/api/v1/terms?q=xyzzy"));
    }

    @Test
    void ofDiseases() throws IOException, InterruptedException {
        var disease = ToyWorld.LOUDNESS.value();
        assertThat(printed("", "disease", disease, "--format", "json"))
                .isEqualTo(shown("/api/v1/diseases/" + disease));
        assertThat(printed("", "disease", "disease", "--format", "json"))
                .isEqualTo(shown("/api/v1/diseases?q=disease"));
    }
}
