package io.warrant.perception.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class OnnxModelsTest {

    private static final String MANIFEST =
            """
            {"reads": "rows of a toy ward",
             "input": {"name": "x", "kind": "ROW", "layout": "CHANNELS_FIRST", "width": 0,
               "height": 0, "rate": 0, "channels": ["age", "pulse"], "mean": [50, 80],
               "deviation": [10, 20]},
             "output": {"name": "y", "activation": "SIGMOID"},
             "concepts": [{"name": "fast heart", "term": "HP:0001649", "index": 1, "slope": 1,
               "intercept": 0}],
             "licence": "CC0", "citation": "none: made for a test"}
            """;

    @TempDir Path folder;

    @Test
    void scalesComputesAndNamesWhatItSaw() throws IOException {
        add(TinyOnnx.product("Identity", 0, 2, 0, -1), MANIFEST);
        // (60 - 50) / 10 = 1 and (120 - 80) / 20 = 2: 2 · 1 - 1 · 2 = 0, whose sigmoid is a half.
        var percept = perceive(Map.of("age", "60", "pulse", "120"));
        assertThat(percept.concept()).isEqualTo("fast heart");
        assertThat(percept.term().orElseThrow().value()).isEqualTo("HP:0001649");
        assertThat(percept.probability()).isCloseTo(0.5, within(1e-6));
        // Another row: 2 · 2 - 1 · 0 = 4.
        assertThat(perceive(Map.of("age", "70", "pulse", "80")).probability())
                .isCloseTo(1 / (1 + Math.exp(-4)), within(1e-6));
    }

    @Test
    void calibratesByTheManifest() throws IOException {
        add(
                TinyOnnx.product("Identity", 0, 2, 0, -1),
                MANIFEST.replace("\"slope\": 1,", "\"slope\": 0.5,")
                        .replace("\"intercept\": 0}", "\"intercept\": -1}"));
        assertThat(perceive(Map.of("age", "70", "pulse", "80")).probability())
                .isCloseTo(1 / (1 + Math.exp(-(0.5 * 4 - 1))), within(1e-6));
    }

    @Test
    void aPictureIsMadeToFit() throws IOException {
        add(
                TinyOnnx.brightness(16, 8),
                """
                {"reads": "pictures",
                 "input": {"name": "x", "kind": "PICTURE", "layout": "CHANNELS_FIRST",
                   "width": 16, "height": 8, "rate": 0, "channels": ["grey"], "mean": [0],
                   "deviation": [1]},
                 "output": {"name": "y", "activation": "NONE"},
                 "concepts": [{"name": "bright", "term": "", "index": 0, "slope": 1,
                   "intercept": 0}],
                 "licence": "CC0", "citation": "none: made for a test"}
                """);
        // Grey that is saved as colours, a little redder, in a picture of another size.
        var pixels = new float[3 * 32 * 32];
        Arrays.fill(pixels, 0.5f);
        Arrays.fill(pixels, 0, 32 * 32, 0.515f);
        var coloured = new float[3 * 32 * 32];
        Arrays.fill(coloured, 0, 32 * 32, 1);
        try (var provider = new Shelf(folder).open("toy")) {
            var seen =
                    (Perception.Perceived)
                            provider.perceive(
                                    new Picture("scan.png", 32, 32, 3, pixels, Double.NaN));
            assertThat(seen.percepts().getFirst().probability()).isCloseTo(0.505, within(1e-5));
            var red = new Picture("red.png", 32, 32, 3, coloured, Double.NaN);
            assertThatThrownBy(() -> provider.perceive(red))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("red.png isn't what the model reads");
        }
    }

    @Test
    void whatIsNoNumberIsNoFinding() throws IOException {
        add(TinyOnnx.product("Log", 0, 1, 0, 0), MANIFEST);
        assertThatThrownBy(() -> perceive(Map.of("age", "10", "pulse", "80")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no number (NaN or infinity)");
    }

    @Test
    void refusesWhatDoesNotFit() throws IOException {
        var model = TinyOnnx.product("Identity", 0, 2, 0, -1);
        assertThatThrownBy(() -> add(model, MANIFEST.replace("\"x\"", "\"image\"")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no input 'image'; it has x");
        assertThatThrownBy(() ->
                        add(
                                model,
                                MANIFEST.replace("[\"age\", \"pulse\"]", "[\"age\"]")
                                        .replace("[50, 80]", "[50]")
                                        .replace("[10, 20]", "[10]")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("has the shape [1, 2]")
                .hasMessageContaining("[1, 1]");
        assertThatThrownBy(() -> add(new byte[] {1, 2, 3}, MANIFEST))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no ONNX model");
        assertThatThrownBy(() -> add(model, MANIFEST.replace("\"licence\"", "\"license\"")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("manifest");
        assertThatThrownBy(() -> add(model, MANIFEST.replace("CHANNELS_FIRST", "FLAT")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("'input.layout' is 'FLAT', and may be CHANNELS_FIRST or")
                .hasMessageNotContaining("io.warrant");
        assertThatThrownBy(() -> add(model, ""))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Mend it")
                .hasMessageNotContaining("end-of-input");
        assertThatThrownBy(() -> add(model, MANIFEST.replace("[10, 20]", "[10, 0]")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("deviation");
    }

    @Test
    void refusesRecordingsOfAnotherKind() throws IOException {
        add(TinyOnnx.product("Identity", 0, 2, 0, -1), MANIFEST);
        var tracing = new Tracing("ecg", 100, List.of("I"), new float[][] {{0, 1}});
        try (var provider = new Shelf(folder).open("toy")) {
            assertThatThrownBy(() -> provider.perceive(tracing))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("isn't what the model reads");
        }
        assertThat(new Shelf(folder).reads("toy", tracing)).isFalse();
    }

    private void add(byte[] model, String manifest) throws IOException {
        var file = folder.resolve("toy.onnx");
        var described = folder.resolve("toy.json");
        Files.write(file, model);
        Files.write(described, manifest.getBytes(StandardCharsets.UTF_8));
        OnnxModels.add(file, described, new Shelf(folder).place("toy"));
    }

    private Percept perceive(Map<String, String> values) {
        try (var provider = new Shelf(folder).open("toy")) {
            var perception = provider.perceive(new Row("ward.csv#1", values));
            assertThat(perception).isInstanceOf(Perception.Perceived.class);
            return ((Perception.Perceived) perception).percepts().getFirst();
        }
    }
}
