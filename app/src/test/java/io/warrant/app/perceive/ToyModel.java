package io.warrant.app.perceive;

import io.warrant.perception.onnx.TinyOnnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A model of two columns that looks for a ring rash and for something the toy world doesn't know.
public final class ToyModel {

    public static final String MANIFEST =
            """
            {"reads": "rows of a toy ward",
             "input": {"name": "x", "kind": "ROW", "layout": "CHANNELS_FIRST", "width": 0,
               "height": 0, "rate": 0, "channels": ["redness", "warmth"], "mean": [0],
               "deviation": [1]},
             "output": {"name": "y", "activation": "SIGMOID"},
             "concepts": [
               {"name": "ring rash", "term": "TOY:0013", "index": 0, "slope": 1, "intercept": 0},
               {"name": "warm skin", "term": "", "index": 1, "slope": 1, "intercept": 0}],
             "licence": "CC0", "citation": "none: made for a test"}
            """;

    private ToyModel() {}

    /// Writes the model and its manifest as `toy.onnx` and `toy.json`.
    public static void write(Path folder) throws IOException {
        Files.write(folder.resolve("toy.onnx"), TinyOnnx.product("Identity", 1, 0, 0, 1));
        Files.writeString(folder.resolve("toy.json"), MANIFEST);
        Files.writeString(folder.resolve("ward.csv"), "redness,warmth\n2,0.5\n-3,1\n");
    }
}
