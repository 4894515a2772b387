package io.warrant.sources.kit;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;

/// The offline data kit beside the project. Tests that need it are skipped, with the reason, where
/// it is absent.
public final class DataKit {

    private DataKit() {}

    /// A file or folder of the kit, such as `knowledge/hpo`.
    public static Path require(String path) {
        var root = Path.of(System.getProperty("warrant.root", "."));
        var found = root.resolve("../shared/data").resolve(path).normalize();
        Assumptions.assumeTrue(
                Files.exists(found),
                () ->
                        "SKIPPED: the data kit has no "
                                + path
                                + " at ../shared/data, so nothing was tested over real data");
        return found;
    }
}
