package io.warrant.sources.pack;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A knowledge pack that was opened: its file is mapped, every checksum held, and its knowledge is
/// ready. The mapping lives as long as the knowledge does.
///
/// @param file where it lies
/// @param name what its writer called it
/// @param fingerprint SHA-256 of its content as its header states it, in hex; [PackVerify] computes
///   it again
/// @param base the knowledge in it
public record Pack(Path file, String name, String fingerprint, KnowledgeBase base) {

    /// The format version that this program writes, and the only one it reads.
    public static final int FORMAT = PackHeader.VERSION;

    /// @throws KnowledgeException if the file is missing, cut short, damaged, no pack, or of
    ///   another version; the message names the file and the place
    public static Pack open(Path file) {
        var mapped = MappedPack.open(file);
        return new Pack(
                file, mapped.directory().name(), mapped.header().fingerprint(), base(file, mapped));
    }

    private static KnowledgeBase base(Path file, MappedPack mapped) {
        try {
            var base = KnowledgeBase.of(mapped.columns());
            readWhatIsReadLate(base);
            return base;
        } catch (KnowledgeException e) {
            throw new KnowledgeException("Pack " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new KnowledgeException(
                    "Pack "
                            + file
                            + " is sound, but what its sections say doesn't fit together: "
                            + e.getMessage()
                            + " Maybe another version of Warrant wrote it. Build it again with"
                            + " `warrant knowledge build`.",
                    e);
        }
    }

    /// A knowledge base reads some sections only when it is asked for an entry. Asking once finds
    /// out now whether they are there.
    private static void readWhatIsReadLate(KnowledgeBase base) {
        if (base.diseases() > 0) {
            var _ = base.diseaseEntry(0);
        }
        if (base.associations() > 0) {
            var _ = base.association(0);
        }
    }

    /// Whether a file starts as a pack does. Says nothing of the rest.
    public static boolean startsAsPack(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return PackHeader.hasMagic(in.readNBytes(8));
        }
    }
}
