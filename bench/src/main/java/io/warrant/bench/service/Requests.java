package io.warrant.bench.service;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.starter.ExampleCase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The records that are sent: drawn from an archive, or the example that comes with the program.
public final class Requests {

    private static final long LONGEST = 10L << 20;

    private Requests() {}

    /// @param cases a ZIP archive of records, or one record
    /// @param sample how many records are drawn
    /// @throws ConfigurationException if the file can't be read or holds none
    public static List<byte[]> load(Optional<Path> cases, int sample, long seed) {
        if (cases.isEmpty()) {
            return List.of(ExampleCase.RARE.yaml().getBytes(StandardCharsets.UTF_8));
        }
        var file = cases.orElseThrow();
        try {
            var found =
                    file.toString().endsWith(".zip")
                            ? archive(file, sample, seed)
                            : List.of(Files.readAllBytes(file));
            if (found.isEmpty()) {
                throw new ConfigurationException(
                        file + " holds no records as JSON. Name an archive that does.");
            }
            return found;
        } catch (IOException e) {
            throw new ConfigurationException(
                    file + ": the cases can't be read. Name a ZIP archive or a record.", e);
        }
    }

    private static List<byte[]> archive(Path file, int sample, long seed) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = new ArrayList<String>();
            zip.stream()
                    .filter(entry -> entry.getName().endsWith(".json"))
                    .filter(entry -> entry.getSize() < LONGEST)
                    .map(ZipEntry::getName)
                    .sorted()
                    .forEach(names::add);
            Collections.shuffle(names, new Random(seed));
            var records = new ArrayList<byte[]>();
            for (var name : names.subList(0, Math.min(sample, names.size()))) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    records.add(in.readAllBytes());
                }
            }
            return records;
        }
    }
}
