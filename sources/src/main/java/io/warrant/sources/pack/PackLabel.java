package io.warrant.sources.pack;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;

import java.nio.file.Path;
import java.util.List;

/// What a pack says it is, read without reading the rest of it.
///
/// @param name what its writer called it
/// @param fingerprint SHA-256 of its content as its header states it, in hex
/// @param sources the releases it was built from
public record PackLabel(String name, String fingerprint, List<Source> sources) {

    public PackLabel {
        sources = List.copyOf(sources);
    }

    /// @throws KnowledgeException if the file is missing, no pack, or of another version
    public static PackLabel of(Path file) {
        var mapped = MappedPack.open(file, name -> name.startsWith("source."));
        return new PackLabel(
                mapped.directory().name(),
                mapped.header().fingerprint(),
                KnowledgeBase.sources(mapped.columns()));
    }
}
