package io.warrant.sources.debate;

import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.errors.InvalidCaseException;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads a framework from a file of the formats that solvers are compared on: the trivial graph
/// format (`.tgf`) and Aspartix's (`.apx`).
public final class FrameworkFile {

    private static final long MOST_BYTES = 32L << 20;

    private FrameworkFile() {}

    /// @throws InvalidCaseException naming the file and the line, if it can't be read
    public static NamedFramework read(Path file) {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "tgf" -> TgfReader.read(name, text(file));
            case "apx" -> ApxReader.read(name, text(file));
            default ->
                    throw new InvalidCaseException(
                            name
                                    + " is no framework that can be read. Give a file that ends in"
                                    + " .tgf or .apx.");
        };
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InvalidCaseException(
                        file.getFileName() + " is larger than 32 MB. Give a smaller framework.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new InvalidCaseException(
                    file.getFileName() + " isn't UTF-8 text. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file + " can't be read. Check that the file exists and may be read.", e);
        }
    }
}
