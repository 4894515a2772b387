package io.warrant.sources.cases;

import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.files.TooLargeException;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/// Fetches the bytes of a record, unpacking gzip, and says in plain words where that fails.
final class RecordBytes {

    private RecordBytes() {}

    static Optional<byte[]> of(Path file, Problems problems) {
        if (Files.isDirectory(file)) {
            problems.error(
                    "", "this is a folder, not a record.", "Name one of the files in it instead.");
            return Optional.empty();
        }
        if (!Files.exists(file)) {
            problems.error("", "there is no such file.", "Check the path for a typing mistake.");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return of(in, file.toString(), problems);
        } catch (IOException e) {
            return unreadable(e, problems);
        }
    }

    static Optional<byte[]> of(InputStream stream, String name, Problems problems) {
        try (var in = InputFile.open(stream, name, Limits.CASES)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return unreadable(e, problems);
        }
    }

    private static Optional<byte[]> unreadable(IOException e, Problems problems) {
        switch (e) {
            case TooLargeException _ ->
                    problems.error(
                            "",
                            "it holds more than "
                                    + (Limits.CASES.fileBytes() >> 20)
                                    + " MiB, which no single patient's record does.",
                            "Maybe it is not the file you meant.");
            case AccessDeniedException _ ->
                    problems.error("", "reading it is not permitted.", "Check who may read it.");
            case ZipException _ -> damaged(problems);
            case EOFException _ -> damaged(problems);
            default ->
                    problems.error(
                            "",
                            "it can't be read (" + e.getClass().getSimpleName() + ").",
                            "Maybe the disk or the connection failed; try again.");
        }
        return Optional.empty();
    }

    private static void damaged(Problems problems) {
        problems.error("", "its gzip compression is damaged.", "Maybe the download was cut short.");
    }
}
