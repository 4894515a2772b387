package io.warrant.app.cli;

import io.warrant.engine.errors.ConfigurationException;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all.
final class AtomicFile {

    private AtomicFile() {}

    static void write(Path file, byte[] content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeThrough(file, content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Can't write to "
                            + file
                            + ": "
                            + reason(e)
                            + ". Give --out a file in a folder that you may write to.",
                    e);
        }
    }

    /// A device or a pipe is written to; moving a file onto it would destroy it.
    private static void writeThrough(Path file, byte[] content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Files.write(file, content);
    }

    private static void replace(Path file, byte[] content) throws IOException {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("its folder does not exist");
        }
        var part = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(part, content);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case java.nio.file.AccessDeniedException _ -> "permission denied";
            case java.nio.file.NoSuchFileException _ -> "its folder does not exist";
            default -> String.valueOf(problem.getMessage());
        };
    }
}
