package io.warrant.sources.orphanet;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads Orphanet's tables (`orpha_*.tsv`), packed as `orphapacket-<date>.tar.gz` or unpacked in a
/// folder.
public final class OrphapacketReader {

    /// The tables that are read, and must be there.
    static final List<String> TABLES =
            List.of(
                    "orpha_disorder.tsv",
                    "orpha_phenotype.tsv",
                    "orpha_prevalence.tsv",
                    "orpha_age_inheritance.tsv",
                    "orpha_gene.tsv",
                    "orpha_xref.tsv");

    private OrphapacketReader() {}

    /// @return one release for each topic
    /// @throws KnowledgeException if a table is missing or broken
    public static List<Release> read(Path archiveOrFolder) {
        if (Files.isDirectory(archiveOrFolder)) {
            return readFolder(archiveOrFolder);
        }
        return read(ReleaseFile.load(archiveOrFolder));
    }

    /// The same for an archive that is loaded already.
    public static List<Release> read(ReleaseFile archive) {
        var parts = new TreeMap<String, ReleaseFile>();
        archive.parse(in -> unpack(archive.name(), in))
                .forEach((name, content) -> parts.put(name, archive.part(name, content)));
        return tables(archive, parts);
    }

    private static List<Release> readFolder(Path folder) {
        var parts = new TreeMap<String, ReleaseFile>();
        var fingerprints = new StringBuilder();
        for (var name : TABLES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                var part = ReleaseFile.load(folder.resolve(name));
                parts.put(name, part);
                fingerprints.append(part.fingerprint()).append('\n');
            }
        }
        // The folder has no bytes of its own: its fingerprint is that of its files' fingerprints.
        var whole =
                ReleaseFile.of(
                        String.valueOf(folder.getFileName()),
                        fingerprints.toString().getBytes(StandardCharsets.US_ASCII));
        return tables(whole, parts);
    }

    private static List<Release> tables(ReleaseFile whole, Map<String, ReleaseFile> parts) {
        for (var name : TABLES) {
            if (!parts.containsKey(name)) {
                throw new KnowledgeException(
                        whole.name()
                                + " lacks "
                                + name
                                + ". Maybe it is incomplete: fetch it again.");
            }
        }
        var source = OrphanetPublications.tables().release(ReleaseFile.dateIn(whole.name()), whole);
        return new OrphanetTables(source, parts).releases();
    }

    private static Map<String, byte[]> unpack(String archive, InputStream in) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        var limits = Limits.KNOWLEDGE;
        int entries = 0;
        try (var tar = new TarArchiveInputStream(in)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw new IOException("it holds more than " + limits.entries() + " files");
                }
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                // Only the tables' own names are taken, and nothing is written to the disk, so an
                // entry's path can lead nowhere.
                if (entry.isFile() && TABLES.contains(name)) {
                    contents.put(
                            name, InputFile.open(tar, archive + "!" + name, limits).readAllBytes());
                }
            }
        }
        return contents;
    }
}
