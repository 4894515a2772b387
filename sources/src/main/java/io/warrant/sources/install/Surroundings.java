package io.warrant.sources.install;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the program finds around itself when it starts.
///
/// @param environment the environment variables
/// @param workingFolder the folder it was started in
/// @param programFolder the folder of the project, or the working folder where there is none
/// @param home the user's home folder
/// @param system the operating system, as the system property `os.name` writes it
public record Surroundings(
        Map<String, String> environment,
        Path workingFolder,
        Path programFolder,
        Path home,
        String system) {

    /// Those of the running process.
    public static Surroundings ofProcess(Path programFolder) {
        return new Surroundings(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                programFolder,
                Path.of(System.getProperty("user.home", ".")),
                System.getProperty("os.name", ""));
    }

    /// A variable that is set to something.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// Where this user's programs keep what they can make again: `XDG_CACHE_HOME` where it is set
    /// (everywhere, so that tests and containers have one switch), else as the system has it.
    public KnowledgeCache cache() {
        return new KnowledgeCache(userCache().resolve("warrant").resolve("knowledge"));
    }

    /// Where trained models stand unless another place is chosen.
    public Path models() {
        return userCache().resolve("warrant").resolve("models");
    }

    private Path userCache() {
        // The XDG specification says to ignore a relative path.
        var chosen = variable("XDG_CACHE_HOME").map(Path::of).filter(Path::isAbsolute);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable("LOCALAPPDATA")
                    .map(Path::of)
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"));
        }
        return name.startsWith("mac")
                ? home.resolve("Library").resolve("Caches")
                : home.resolve(".cache");
    }
}
