package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.UnavailableException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Results of `warrant bench`, from one folder. A name is looked up in the folder's listing and
/// never becomes a path.
public final class BenchRoutes implements Routes {

    private static final String ENDING = ".json";
    private static final long LONGEST = 20L << 20;

    @Override
    public void add(Site site) {
        var folder = site.settings().benches();
        folder.ifPresent(BenchRoutes::check);
        site.get("/api/v1/bench", Role.READ, _ -> Answer.json(names(folder)));
        site.get("/api/v1/bench/{name}", Role.READ, request -> one(request, folder));
    }

    private static void check(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(
                    "--bench: " + folder + " is no folder. Name one that holds results as JSON.");
        }
    }

    private static String names(Optional<Path> folder) {
        return files(folder).stream()
                .map(file -> "  {\"name\": " + Problem.quoted(name(file)) + "}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static Answer one(Request request, Optional<Path> folder) {
        var wanted = request.path("name");
        for (var file : files(folder)) {
            if (name(file).equals(wanted)) {
                return new Answer(200, Answer.JSON, content(file), Map.of());
            }
        }
        throw new RefusedException(
                Status.NOT_FOUND,
                "There are no results of this name. GET /api/v1/bench lists them.");
    }

    private static List<Path> files(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder.orElseThrow(), "*" + ENDING)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw unreadable(e);
        }
        found.removeIf(file -> !Files.isRegularFile(file));
        found.sort(null);
        return found;
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new RefusedException(
                        Status.TOO_LARGE, "These results are too long. Read the file itself.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnavailableException unreadable(IOException problem) {
        return new UnavailableException(
                "The results of measurements can't be read. Try again later.", problem);
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
