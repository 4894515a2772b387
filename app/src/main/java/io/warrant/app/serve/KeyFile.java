package io.warrant.app.serve;

import io.warrant.engine.errors.ConfigurationException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The API keys that are in use: a text file with a name, a role and a hash on each line, parted by
/// tabs. It is read again when it has changed, so that keys can be added and taken away while the
/// service runs.
public final class KeyFile {

    private static final long LONGEST = 1 << 20;
    private static final long LOOK_AGAIN = 2_000_000_000L;

    private final Path file;
    private Map<String, ApiKey> byHash = Map.of();
    private FileTime read = FileTime.fromMillis(0);
    private long looked;

    /// @throws ConfigurationException if the file can't be read or is malformed
    KeyFile(Path file) {
        this.file = file;
        look();
    }

    /// Whose key this is, or empty where nobody has it.
    synchronized Optional<Caller> find(String secret) {
        if (System.nanoTime() - looked > LOOK_AGAIN) {
            look();
        }
        return Optional.ofNullable(byHash.get(ApiKey.hash(secret)))
                .map(key -> new Caller(key.name(), key.role()));
    }

    private synchronized void look() {
        looked = System.nanoTime();
        try {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                var found = new LinkedHashMap<String, ApiKey>();
                load(file).forEach(key -> found.put(key.hash(), key));
                byHash = found;
                read = changed;
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// All keys of a file.
    ///
    /// @throws ConfigurationException if the file can't be read or is malformed
    public static List<ApiKey> load(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new ConfigurationException(
                        file + " is too long for a list of keys. Maybe it is another file.");
            }
            var keys = new ArrayList<ApiKey>();
            int number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(parse(line, file + " line " + number));
                }
            }
            return keys;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ApiKey parse(String line, String place) {
        var parts = line.strip().split("\t");
        var role = parts.length == 3 ? Role.of(parts[1]) : Optional.<Role>empty();
        if (role.isEmpty() || !parts[2].matches("[0-9a-f]{64}")) {
            throw new ConfigurationException(
                    place
                            + " is no key: a name, a role and 64 hexadecimal digits, parted by"
                            + " tabs. Make keys with `warrant key add`.");
        }
        return new ApiKey(parts[0], role.orElseThrow(), parts[2]);
    }

    /// The text of a file of keys.
    public static String write(List<ApiKey> keys) {
        var text = new StringBuilder("# API keys of Warrant: name, role, SHA-256 of the key.\n");
        keys.forEach(key ->
                text.append(key.name())
                        .append('\t')
                        .append(key.role())
                        .append('\t')
                        .append(key.hash())
                        .append('\n'));
        return text.toString();
    }

    private static ConfigurationException unreadable(Path file, IOException problem) {
        return new ConfigurationException(
                file + ": the keys can't be read. Make one with `warrant key add`.", problem);
    }
}
