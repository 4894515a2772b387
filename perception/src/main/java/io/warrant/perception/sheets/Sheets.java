package io.warrant.perception.sheets;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Opens tables by the name of their file.
public final class Sheets {

    /// No table is longer, in bytes after unpacking.
    public static final long MOST_BYTES = 256L << 20;

    private Sheets() {}

    /// Reads `.arff`, and anything else as CSV with names of columns in the first line; gzipped if
    /// the name ends in `.gz`.
    ///
    /// @throws InvalidCaseException if it can't be read
    public static Sheet read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var bytes = bytes(name, name.endsWith(".gz") ? new GZIPInputStream(in) : in);
            return parse(name, bytes);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    "The table " + name + " can't be read. Check that it is there and whole.", e);
        }
    }

    /// @param name tells the format by its end
    public static Sheet parse(String name, byte[] bytes) {
        var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes),
                                StandardCharsets.UTF_8.newDecoder()))) {
            return plain.endsWith(".arff")
                    ? new ArffReader(name, reader).read()
                    : new CsvReader(name, reader).read();
        } catch (CharacterCodingException e) {
            throw new InvalidCaseException(
                    "The table " + name + " isn't text in UTF-8. Convert it.", e);
        } catch (IOException e) {
            throw new InvalidCaseException("The table " + name + " can't be read.", e);
        }
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes((int) MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InvalidCaseException(
                    "The table %s is longer than %d MB. Cut it into parts."
                            .formatted(name, MOST_BYTES >> 20));
        }
        return bytes;
    }
}
