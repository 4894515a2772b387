package io.warrant.sources.install;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file `sources.lock.json` beside downloaded sources: what came from where, and what it was.
///
/// @param all in the order in which they were fetched
public record Receipts(List<Receipt> all) {

    /// The name of the file.
    public static final String FILE = "sources.lock.json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int FORMAT = 1;
    private static final long MOST_BYTES = 1L << 20;

    public Receipts {
        all = List.copyOf(all);
    }

    /// The receipts of a folder; none where it has no such file.
    ///
    /// @throws KnowledgeException if the file is there but damaged
    public static Receipts load(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Receipts(List.of());
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw damaged(file, "it is too large");
            }
            return parse(JSON.readTree(Files.readString(file)), file);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw damaged(
                    file,
                    "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": no JSON");
        } catch (IOException e) {
            throw damaged(file, e.toString());
        }
    }

    private static Receipts parse(JsonNode root, Path file) {
        if (root.path("format").asInt() != FORMAT || !root.path("files").isArray()) {
            throw damaged(file, "it has another format");
        }
        var receipts = new ArrayList<Receipt>();
        for (var node : root.path("files")) {
            var receipt =
                    new Receipt(
                            node.path("path").asText(),
                            node.path("url").asText(),
                            node.path("version").asText(),
                            node.path("size").asLong(-1),
                            node.path("sha256").asText(),
                            node.path("fetched").asText());
            var path = Path.of(receipt.path()).normalize();
            if (receipt.path().isEmpty() || path.isAbsolute() || path.startsWith("..")) {
                throw damaged(file, "the path '" + receipt.path() + "' leads outside the folder");
            }
            receipts.add(receipt);
        }
        return new Receipts(receipts);
    }

    private static KnowledgeException damaged(Path file, String what) {
        return new KnowledgeException(
                file
                        + " is damaged: "
                        + what
                        + ". Run `warrant knowledge install` again with a network connection.");
    }

    void save(Path folder) throws IOException {
        var root = JSON.createObjectNode().put("format", FORMAT);
        var files = root.putArray("files");
        for (var receipt : all) {
            files.addObject()
                    .put("path", receipt.path())
                    .put("url", receipt.url())
                    .put("version", receipt.version())
                    .put("size", receipt.size())
                    .put("sha256", receipt.sha256())
                    .put("fetched", receipt.fetched());
        }
        var next = folder.resolve(FILE + ".new");
        Files.writeString(next, root.toPrettyString() + "\n");
        Files.move(
                next,
                folder.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Receipt> of(String path) {
        return all.stream().filter(receipt -> receipt.path().equals(path)).findFirst();
    }

    Receipts with(Receipt added) {
        var more = new ArrayList<>(all);
        more.removeIf(receipt -> receipt.path().equals(added.path()));
        more.add(added);
        return new Receipts(more);
    }

    /// Whether the file that a receipt speaks of lies in the folder as it was.
    static boolean holds(Path folder, Receipt receipt) throws IOException {
        var file = folder.resolve(receipt.path());
        return Files.isRegularFile(file)
                && Files.size(file) == receipt.size()
                && Hashes.of(file).equals(receipt.sha256());
    }

    /// @throws KnowledgeException if there are no receipts, or a file isn't what its receipt says
    void verify(Path folder) throws IOException {
        if (all.isEmpty()) {
            throw new KnowledgeException(
                    folder
                            + " has no "
                            + FILE
                            + ", so nothing says what its files should be. Run `warrant knowledge"
                            + " install` with a network connection.");
        }
        for (var receipt : all) {
            if (!holds(folder, receipt)) {
                throw new KnowledgeException(
                        folder.resolve(receipt.path())
                                + " is missing or not what was fetched on "
                                + receipt.fetched()
                                + " (SHA-256 "
                                + receipt.sha256()
                                + "). Run `warrant knowledge install` with a network connection.");
            }
        }
    }
}
