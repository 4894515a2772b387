package io.warrant.app.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares an output with the file that holds the expected one. `-Dwarrant.golden=update` writes
/// the files anew; look at the difference before you commit it.
public final class Golden {

    private Golden() {}

    /// @param name the file's path below `app/src/test/resources/golden`
    public static void check(String name, String actual) throws IOException {
        var file =
                Path.of(System.getProperty("warrant.root", ".."))
                        .resolve("app/src/test/resources/golden")
                        .resolve(name);
        if ("update".equals(System.getProperty("warrant.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("run with -Dwarrant.golden=update to write it").exists();
        assertThat(actual)
                .as("%s; run with -Dwarrant.golden=update if the change is meant", name)
                .isEqualTo(Files.readString(file));
    }
}
