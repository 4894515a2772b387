package io.warrant.sources.install;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder in which installed knowledge and the packs of kits are kept. Installed knowledge is a
/// set: a folder `set-N` with the sources, their receipts and the pack built from them. The file
/// `current` names the set in use; it is replaced in one step, so there is always a whole set.
///
/// @param folder need not exist yet
public record KnowledgeCache(Path folder) {

    private static final Pattern SET = Pattern.compile("set-([1-9][0-9]{0,8})");
    private static final String PACK = "knowledge.pack";

    /// The installed pack, or empty where nothing was installed.
    ///
    /// @throws KnowledgeException if something was, but is damaged
    public Optional<Path> installedPack() {
        return currentSet().map(KnowledgeCache::pack);
    }

    static Path pack(Path set) {
        return set.resolve(PACK);
    }

    /// The folder of the set in use, or empty.
    Optional<Path> currentSet() {
        var pointer = pointer();
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String name;
        try {
            name = Files.readString(pointer).strip();
        } catch (IOException e) {
            throw damaged("can't be read: " + e);
        }
        var set = folder.resolve(SET.matcher(name).matches() ? name : "none");
        if (!Files.isRegularFile(pack(set))) {
            throw damaged("names a set that isn't there");
        }
        return Optional.of(set);
    }

    private KnowledgeException damaged(String what) {
        return new KnowledgeException(
                "The installed knowledge is damaged: "
                        + pointer()
                        + " "
                        + what
                        + ". Run `warrant knowledge install` again, or delete that folder.");
    }

    private Path pointer() {
        return folder.resolve("current");
    }

    /// Where the next set is gathered. Downloads that were cut short stay here.
    Path incoming() {
        return folder.resolve("incoming");
    }

    Path lockFile() {
        return folder.resolve("install.lock");
    }

    void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    ConfigurationException failed(IOException cause) {
        return new ConfigurationException(
                "Filling the cache folder "
                        + folder
                        + " failed: "
                        + cause
                        + ". Check that what is named may be read and written and that there is"
                        + " room. XDG_CACHE_HOME chooses another folder.",
                cause);
    }

    /// Turns what was gathered into a set of its own, not yet in use.
    Path promote() throws IOException {
        int last = 0;
        for (var set : sets()) {
            var matcher = SET.matcher(set.getFileName().toString());
            if (matcher.matches()) {
                last = Math.max(last, Integer.parseInt(matcher.group(1)));
            }
        }
        return Files.move(
                incoming(), folder.resolve("set-" + (last + 1)), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Puts a set to use, in one step, and clears the others away.
    void use(Path set) throws IOException {
        var next = folder.resolve("current.new");
        Files.writeString(next, set.getFileName() + "\n");
        Files.move(
                next,
                pointer(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        for (var old : sets()) {
            if (!old.equals(set)) {
                Folders.deleteIfPossible(old);
            }
        }
    }

    private List<Path> sets() throws IOException {
        var sets = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, "set-*")) {
            entries.forEach(sets::add);
        }
        return sets;
    }
}
