package io.warrant.sources.starter;

import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files of the starter pack, by name.
record StarterTables(SortedMap<String, byte[]> files) {

    private static final List<String> NAMES =
            List.of(
                    "conditions.tsv",
                    "facts.tsv",
                    "genes.tsv",
                    "links.tsv",
                    "prevalence.tsv",
                    "sources.tsv",
                    "terms.tsv");

    /// The tables that travel with the program.
    static StarterTables embedded() {
        var files = new TreeMap<String, byte[]>();
        NAMES.forEach(name -> files.put(name, resource(name)));
        return new StarterTables(files);
    }

    static byte[] resource(String name) {
        try (var in = StarterTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new KnowledgeException(
                        "Starter pack: " + name + " is missing. Install the program again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new KnowledgeException(
                    "Starter pack: " + name + " can't be read. Install the program again.", e);
        }
    }

    Table table(String name, String... columns) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new KnowledgeException(
                    "Starter pack: " + name + " is missing. Install the program again.");
        }
        return Table.parse(name, bytes, List.of(columns));
    }

    /// SHA-256 of all files with their names, in hex.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
