package io.warrant.perception.signals.normal;

import io.warrant.engine.errors.InvalidCaseException;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files of a data set by their bare names, wherever in a zip or a folder they lie.
final class Shelf implements AutoCloseable {

    private final Map<String, Source> files;
    private final Closeable source;

    private Shelf(Map<String, Source> files, Closeable source) {
        this.files = files;
        this.source = source;
    }

    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    static Shelf open(Path data) {
        var files = new HashMap<String, Source>();
        try {
            if (Files.isDirectory(data)) {
                try (var all = Files.walk(data)) {
                    all.filter(Files::isRegularFile)
                            .sorted()
                            .forEach(file ->
                                    files.putIfAbsent(
                                            String.valueOf(file.getFileName()),
                                            () -> Files.newInputStream(file)));
                }
                return new Shelf(files, () -> {});
            }
            return of(new ZipFile(data.toFile()), files);
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " is neither a folder nor a zip that can be read. Check that it is"
                            + " there and whole.",
                    e);
        }
    }

    private static Shelf of(ZipFile zip, Map<String, Source> files) {
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .forEach(name ->
                        files.putIfAbsent(
                                name.substring(name.lastIndexOf('/') + 1),
                                () -> zip.getInputStream(zip.getEntry(name))));
        return new Shelf(files, zip);
    }

    /// @param most larger files are refused
    byte[] read(String name, long most) {
        var file =
                Optional.ofNullable(files.get(name))
                        .orElseThrow(() ->
                                new InvalidCaseException(
                                        "The data lack " + name + ". Check that they are whole."));
        try (var in = file.open()) {
            var bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                throw new InvalidCaseException(
                        "%s has more than %d bytes. Maybe it isn't what its name says."
                                .formatted(name, most));
            }
            return bytes;
        } catch (IOException e) {
            throw new InvalidCaseException(
                    name + " can't be read. Maybe the data are cut short.", e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new IllegalStateException("What was read can be closed.", e);
        }
    }
}
