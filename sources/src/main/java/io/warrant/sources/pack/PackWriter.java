package io.warrant.sources.pack;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a pack. The same knowledge and name give the same bytes; a reader sees the old file or
/// the new one, never a part.
public final class PackWriter {

    private PackWriter() {}

    /// Writes the pack beside the target, forces it to the disk and moves it into place. Folders
    /// that are missing are made.
    ///
    /// @param name what the pack is called, for people
    /// @return the fingerprint
    /// @throws KnowledgeException if it would be larger than what is ever mapped
    /// @throws ConfigurationException if it can't be written there
    public static String write(Columns columns, String name, Path target) {
        var directory = PackDirectory.of(name, columns);
        if (directory.fileLength() > Integer.MAX_VALUE) {
            throw PackFault.tooLarge(directory.fileLength()).in(target);
        }
        var fingerprint = Fingerprint.of(columns);
        var absolute = target.toAbsolutePath();
        try {
            var folder = Files.createDirectories(parent(absolute));
            var temporary = folder.resolve(absolute.getFileName() + temporarySuffix());
            try {
                write(columns, directory, fingerprint, temporary);
                replace(temporary, absolute);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Pack "
                            + target
                            + " can't be written: "
                            + e
                            + ". Check that the folder may be written to and has room, and that no"
                            + " other program holds the file.",
                    e);
        }
        return fingerprint;
    }

    /// Not `Files.createTempFile`, whose files nobody else may read.
    private static String temporarySuffix() {
        return "."
                + ProcessHandle.current().pid()
                + "-"
                + Thread.currentThread().threadId()
                + ".new";
    }

    private static Path parent(Path absolute) throws IOException {
        var parent = absolute.getParent();
        if (parent == null || Files.isDirectory(absolute)) {
            throw new IOException(absolute + " is a folder, not a file");
        }
        return parent;
    }

    private static void write(
            Columns columns, PackDirectory directory, String fingerprint, Path file)
            throws IOException {
        var encoded = directory.encode();
        var header =
                new PackHeader(
                        directory.sections().size(),
                        directory.fileLength(),
                        encoded.remaining(),
                        PackHeader.checksum(encoded.duplicate()),
                        fingerprint);
        try (var out =
                FileChannel.open(
                        file,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            write(out, header.encode());
            write(out, encoded);
            for (var section : directory.sections()) {
                pad(out, section.offset());
                write(out, columns.bytes(section.name()));
            }
            pad(out, header.length());
            out.force(true);
        }
    }

    private static void pad(FileChannel out, long offset) throws IOException {
        write(out, ByteBuffer.allocate((int) (offset - out.position())));
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("this file system can't replace a file in one step", e);
        }
    }
}
