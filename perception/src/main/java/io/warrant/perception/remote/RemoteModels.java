package io.warrant.perception.remote;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.model.GivenFile;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.task.Opener;

import java.nio.file.Path;
import java.util.Map;

/// Puts served models on the shelf, and opens them again. Nothing is asked before a recording is
/// looked at.
public final class RemoteModels implements Opener {

    private static final String NAME = "remote";
    private static final String MANIFEST = "manifest.json";

    @Override
    public String name() {
        return NAME;
    }

    /// Checks a manifest and keeps it.
    ///
    /// @throws InvalidCaseException if the file can't be read or used
    public static void add(Path manifest, Path folder) {
        var described = GivenFile.bytes(manifest, GivenFile.MOST_MANIFEST);
        var parsed = RemoteManifest.parse(described);
        var card =
                new ModelCard(
                        NAME,
                        parsed.reads() + "; pictures are sent to " + parsed.address().getHost(),
                        parsed.concepts().stream()
                                .map(one -> new ModelCard.Concept(one.name(), one.term()))
                                .toList(),
                        new ModelCard.Made(
                                Sha256.of(described),
                                "Served by others, not measured here: " + parsed.citation(),
                                0,
                                Map.of()),
                        Map.of(),
                        parsed.licence());
        ModelFolder.write(folder, card, Map.of(MANIFEST, described));
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, NAME);
        return new RemoteModel(
                opened.card(), RemoteManifest.parse(opened.weights(MANIFEST)), System.getenv());
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Picture;
    }
}
