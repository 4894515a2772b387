package io.warrant.sources.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Visits the files of a folder or a ZIP archive, in the order of their names. Entries that point
/// outside the archive, inflate without end or are too many are refused.
public final class Archive {

    /// Takes one file's content. The array is the visitor's own.
    @FunctionalInterface
    public interface Visitor {
        void visit(String name, byte[] content) throws IOException;
    }

    private Archive() {}

    /// Whether the content of a file (not its name) is that of a ZIP archive.
    public static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            var magic = in.readNBytes(4);
            return magic.length == 4
                    && magic[0] == 'P'
                    && magic[1] == 'K'
                    && magic[2] == 3
                    && magic[3] == 4;
        }
    }

    /// Visits each file of a folder (and the folders in it, without following links) or ZIP archive
    /// whose name the filter accepts.
    public static void visit(
            Path folderOrZip, Predicate<String> filter, Limits limits, Visitor visitor)
            throws IOException {
        if (Files.isDirectory(folderOrZip)) {
            visitFolder(folderOrZip, filter, limits, visitor);
        } else {
            visitZip(folderOrZip, filter, limits, visitor);
        }
    }

    private static void visitFolder(
            Path folder, Predicate<String> filter, Limits limits, Visitor visitor)
            throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder, 16)) {
            files =
                    walk.filter(Files::isRegularFile)
                            .sorted()
                            .limit(limits.entries() + 1L)
                            .toList();
        }
        refuseMany(folder, files.size(), limits);
        long total = 0;
        for (var file : files) {
            var name = folder.relativize(file).toString();
            if (filter.test(name)) {
                try (var in = InputFile.open(file, limits)) {
                    var content = in.readAllBytes();
                    total = add(folder, total, content, limits);
                    visitor.visit(name, content);
                }
            }
        }
    }

    private static void visitZip(
            Path file, Predicate<String> filter, Limits limits, Visitor visitor)
            throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            refuseMany(file, zip.size(), limits);
            var entries =
                    zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                            .toList();
            long total = 0;
            for (var entry : entries) {
                refuseOutside(file, entry.getName());
                if (filter.test(entry.getName())) {
                    try (var in =
                            new BoundedStream(
                                    zip.getInputStream(entry),
                                    file + "!" + entry.getName(),
                                    limits.fileBytes())) {
                        var content = in.readAllBytes();
                        total = add(file, total, content, limits);
                        visitor.visit(entry.getName(), content);
                    }
                }
            }
        }
    }

    private static void refuseMany(Path file, int count, Limits limits) throws IOException {
        if (count > limits.entries()) {
            throw new IOException(
                    file + " holds more than " + limits.entries() + " files. Split it.");
        }
    }

    private static long add(Path file, long total, byte[] content, Limits limits)
            throws TooLargeException {
        if (total + content.length > limits.totalBytes()) {
            throw new TooLargeException(file.toString(), limits.totalBytes());
        }
        return total + content.length;
    }

    private static void refuseOutside(Path file, String name) throws IOException {
        var path = Path.of(name).normalize();
        if (path.isAbsolute()
                || path.startsWith("..")
                || name.contains("\\")
                || name.contains("\0")) {
            throw new IOException(
                    file + " has an entry whose path leads outside itself. It is not read.");
        }
    }
}
