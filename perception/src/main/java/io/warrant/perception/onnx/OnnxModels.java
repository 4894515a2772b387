package io.warrant.perception.onnx;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.model.GivenFile;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.task.Opener;

import java.nio.file.Path;
import java.util.Map;

/// Puts ONNX models on the shelf, and opens them again.
public final class OnnxModels implements Opener {

    private static final String NAME = "onnx";
    private static final String MODEL = "model.onnx";
    private static final String MANIFEST = "manifest.json";

    @Override
    public String name() {
        return NAME;
    }

    /// Checks a model against its manifest and keeps both.
    ///
    /// @throws InvalidCaseException if one of the files can't be read or the manifest can't be used
    /// @throws io.warrant.engine.errors.KnowledgeException if the model isn't one, or doesn't fit
    public static void add(Path model, Path manifest, Path folder) {
        var described = GivenFile.bytes(manifest, GivenFile.MOST_MANIFEST);
        var parsed = Manifest.parse(described);
        var content = GivenFile.bytes(model, ModelFolder.MOST_BYTES);
        var card = card(parsed, Sha256.of(content));
        OnnxModel.open(content, parsed, card).close();
        ModelFolder.write(folder, card, Map.of(MODEL, content, MANIFEST, described));
    }

    private static ModelCard card(Manifest manifest, String hash) {
        return new ModelCard(
                NAME,
                manifest.reads(),
                manifest.concepts().stream()
                        .map(concept -> new ModelCard.Concept(concept.name(), concept.term()))
                        .toList(),
                new ModelCard.Made(hash, "Trained by others: " + manifest.citation(), 0, Map.of()),
                Map.of(),
                manifest.licence());
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, NAME);
        return OnnxModel.open(
                opened.weights(MODEL), Manifest.parse(opened.weights(MANIFEST)), opened.card());
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        var manifest = Manifest.parse(ModelFolder.open(folder, NAME).weights(MANIFEST));
        return new InputTensor(manifest.input()).takes(recording);
    }
}
