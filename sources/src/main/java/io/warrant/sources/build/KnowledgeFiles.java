package io.warrant.sources.build;

import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The files that a knowledge base is built from, by kind; several releases of a kind may be there.
///
/// @param folder where they were looked for
/// @param files the files of each kind, in the order of their names; unpacked Orphanet tables are
///   given by their folder
public record KnowledgeFiles(Path folder, Map<FileKind, List<Path>> files) {

    private static final int DEEPEST = 4;

    public KnowledgeFiles {
        var copy = new EnumMap<FileKind, List<Path>>(FileKind.class);
        files.forEach((kind, paths) -> copy.put(kind, List.copyOf(paths)));
        files = Collections.unmodifiableMap(copy);
    }

    /// As [#search], but refuses what no knowledge base can be built from.
    ///
    /// @throws KnowledgeException if there is no ontology, or nothing that speaks of diseases
    public static KnowledgeFiles in(Path folder) {
        var files = search(folder);
        files.require("no ontology", FileKind.OBOGRAPHS, FileKind.TERM_TABLE);
        files.require(
                "nothing on which disease shows which findings",
                FileKind.ANNOTATIONS,
                FileKind.ORPHANET_TABLES,
                FileKind.ORPHADATA,
                FileKind.PAIR_TABLE);
        return files;
    }

    /// Finds the files in a folder and the folders in it: the data kit's layout, or a flat folder
    /// of downloads.
    ///
    /// @throws KnowledgeException if there is no such folder
    public static KnowledgeFiles search(Path folder) {
        var found = new EnumMap<FileKind, List<Path>>(FileKind.class);
        for (var file : walk(folder)) {
            FileKind.of(String.valueOf(file.getFileName()))
                    .ifPresent(kind ->
                            found.computeIfAbsent(kind, _ -> new ArrayList<>())
                                    .add(place(kind, file)));
        }
        return new KnowledgeFiles(folder, found);
    }

    /// All files, in the order in which they are read.
    public List<Path> all() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /// The files of a kind, perhaps none.
    public List<Path> of(FileKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    /// The same files but for one kind.
    public KnowledgeFiles without(FileKind kind) {
        var fewer = new EnumMap<FileKind, List<Path>>(FileKind.class);
        fewer.putAll(files);
        fewer.remove(kind);
        return new KnowledgeFiles(folder, fewer);
    }

    private static Path place(FileKind kind, Path file) {
        var parent = file.getParent();
        boolean unpacked =
                kind == FileKind.ORPHANET_TABLES
                        && String.valueOf(file.getFileName()).startsWith("orpha_");
        return unpacked && parent != null ? parent : file;
    }

    /// The files in a folder and the folders in it, by name.
    ///
    /// @throws KnowledgeException if there is no such folder
    static List<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(
                    "There is no folder "
                            + folder
                            + ". Give the folder of the data kit or of your downloads.");
        }
        try (var walk = Files.walk(folder, DEEPEST)) {
            // By name before folder, so that the result doesn't depend on where the files lie.
            return walk.filter(Files::isRegularFile)
                    .sorted(
                            Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                                    .thenComparing(file -> folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new KnowledgeException(
                    folder + " can't be searched: " + e.getMessage() + ". Check its permissions.",
                    e);
        }
    }

    private void require(String lack, FileKind... kinds) {
        if (Arrays.stream(kinds).allMatch(kind -> of(kind).isEmpty())) {
            throw new KnowledgeException(
                    "There is "
                            + lack
                            + " below "
                            + folder
                            + ". Looked for "
                            + Arrays.stream(kinds)
                                    .map(FileKind::example)
                                    .collect(Collectors.joining("; "))
                            + ", packed with gzip or not. Fetch them with `warrant knowledge"
                            + " install`, or give another folder.");
        }
    }
}
