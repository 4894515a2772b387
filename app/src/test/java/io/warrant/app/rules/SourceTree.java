package io.warrant.app.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The source files of all modules, in the order of their paths.
final class SourceTree {

    static final Path ROOT =
            Path.of(System.getProperty("warrant.root", "..")).toAbsolutePath().normalize();

    private SourceTree() {}

    static List<Path> files() throws IOException {
        try (var folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .flatMap(module -> walk(module.resolve("src")))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> javaFiles() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /// A file's path as a message shows it.
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
