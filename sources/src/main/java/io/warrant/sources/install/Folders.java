package io.warrant.sources.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Deleting and listing folders.
final class Folders {

    private static final int DEPTH = 16;

    private Folders() {}

    /// All files below a folder, in the order of their paths; links to folders aren't followed.
    static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder, DEPTH)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// The given files, and for each folder among them the files below it.
    static List<Path> expand(List<Path> filesAndFolders) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : filesAndFolders) {
            files.addAll(Files.isDirectory(path) ? files(path) : List.of(path));
        }
        return files;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.delete(path);
        }
    }

    /// Deletes what is no longer used. Some systems refuse while another process still has a pack
    /// of it open; then it stays until the next installation clears it away.
    @SuppressWarnings("EmptyCatch")
    static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException _) {
            // Only room on the disk is lost.
        }
    }

    /// A relative path with forward slashes, the same on every system.
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
