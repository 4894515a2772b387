package io.warrant.perception.model;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a person gives to make a model of.
public final class GivenFile {

    /// No manifest is longer.
    public static final long MOST_MANIFEST = 1 << 20;

    private GivenFile() {}

    /// All of it.
    ///
    /// @throws InvalidCaseException if it can't be read or has more bytes
    public static byte[] bytes(Path file, long most) {
        try {
            if (Files.size(file) > most) {
                throw new InvalidCaseException(
                        file.getFileName()
                                + " is larger than "
                                + most
                                + " bytes. Check that it is the right file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file.getFileName() + " can't be read. Give the path of a file.", e);
        }
    }
}
