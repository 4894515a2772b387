package io.warrant.sources.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A download that isn't done yet: the file `NAME.part`, and beside it in `NAME.part.version` which
/// version of the file it is the beginning of.
///
/// @param target where the whole file will lie
record PartFile(Path target) {

    Path file() {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private Path versionFile() {
        return target.resolveSibling(target.getFileName() + ".part.version");
    }

    /// How much is there, or 0 where there is nothing that can be gone on with.
    long size() throws IOException {
        return Files.exists(file()) && !version().isEmpty() ? Files.size(file()) : 0;
    }

    /// What the server called the version, or empty.
    String version() throws IOException {
        return Files.exists(versionFile()) ? Files.readString(versionFile()).strip() : "";
    }

    /// Begins anew with a version. A weak tag or none can't be gone on with, see [Version#isExact].
    void begin(String version) throws IOException {
        discard();
        if (Version.isExact(version)) {
            Files.writeString(versionFile(), version + "\n");
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(versionFile());
    }
}
