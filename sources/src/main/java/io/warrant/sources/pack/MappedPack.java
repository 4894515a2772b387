package io.warrant.sources.pack;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A pack's bytes, mapped, with every one of them accounted for by a checksum.
record MappedPack(PackHeader header, PackDirectory directory, Columns columns) {

    /// @throws KnowledgeException if the file isn't a whole, sound pack of this version
    static MappedPack open(Path file) {
        return open(file, _ -> true);
    }

    /// Only some sections; the others are neither read nor checked.
    ///
    /// @throws KnowledgeException if the file isn't a pack of this version, or they aren't sound
    static MappedPack open(Path file, Predicate<String> wanted) {
        if (Files.isDirectory(file)) {
            throw new KnowledgeException(
                    "Pack " + file + " is a folder. Give the pack file itself.");
        }
        if (!Files.exists(file)) {
            throw new KnowledgeException(
                    "Pack "
                            + file
                            + " does not exist. Check its path, or build one with `warrant"
                            + " knowledge build`.");
        }
        try {
            return check(map(file), wanted);
        } catch (PackFault fault) {
            throw fault.in(file);
        } catch (IOException e) {
            throw new KnowledgeException(
                    "Pack "
                            + file
                            + " can't be read: "
                            + e.getMessage()
                            + ". Check that you may read it.",
                    e);
        }
    }

    private static ByteBuffer map(Path file) throws IOException, PackFault {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size == 0) {
                throw PackFault.at(0, "the file is empty");
            }
            if (size > Integer.MAX_VALUE) {
                throw PackFault.tooLarge(size);
            }
            // Through a segment, since the older way of mapping costs a fresh JVM 50 ms and more of
            // reflection. The mapping ends when the last buffer on it is gone.
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto())
                    .asByteBuffer();
        }
    }

    /// Checks all that is wanted before anybody reads any of it: a pack is never half loaded.
    private static MappedPack check(ByteBuffer file, Predicate<String> wanted) throws PackFault {
        var header = PackHeader.decode(file);
        var directory = PackDirectory.decode(file, header);
        var sections = new TreeMap<String, ByteBuffer>();
        long end = (long) PackHeader.SIZE + header.directoryLength();
        for (var section : directory.sections()) {
            checkPadding(file, end, section.offset());
            end = section.end();
            if (!wanted.test(section.name())) {
                continue;
            }
            var bytes = file.slice((int) section.offset(), (int) section.length());
            if (PackHeader.checksum(bytes.duplicate()) != section.checksum()) {
                throw PackFault.at(
                        section.offset(),
                        "the checksum of section '" + section.name() + "' is wrong");
            }
            sections.put(section.name(), bytes);
        }
        checkPadding(file, end, header.length());
        return new MappedPack(header, directory, Columns.of(sections));
    }

    private static void checkPadding(ByteBuffer file, long from, long to) throws PackFault {
        for (long at = from; at < to; at++) {
            if (file.get((int) at) != 0) {
                throw PackFault.at(at, "there is something between two sections");
            }
        }
    }
}
