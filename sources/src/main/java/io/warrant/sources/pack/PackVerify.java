package io.warrant.sources.pack;

import io.warrant.engine.errors.KnowledgeException;

import java.nio.file.Path;

/// What a full check of a pack found, its SHA-256 computed anew.
///
/// @param name what its writer called it
/// @param fingerprint the SHA-256 of its content, in hex
/// @param sections how many sections it has
/// @param bytes the length of the file
public record PackVerify(String name, String fingerprint, int sections, long bytes) {

    /// @throws KnowledgeException if the file isn't a sound pack, or its content isn't the one that
    ///   its header names
    public static PackVerify of(Path file) {
        var mapped = MappedPack.open(file);
        var computed = Fingerprint.of(mapped.columns());
        var header = mapped.header();
        if (!computed.equals(header.fingerprint())) {
            throw new KnowledgeException(
                    "Pack "
                            + file
                            + " holds content with SHA-256 "
                            + computed
                            + ", but its header says "
                            + header.fingerprint()
                            + ". Somebody changed it on purpose or a faulty program wrote it: build"
                            + " it again with `warrant knowledge build`.");
        }
        return new PackVerify(
                mapped.directory().name(), computed, header.sections(), header.length());
    }
}
