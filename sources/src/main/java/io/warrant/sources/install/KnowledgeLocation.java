package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.pack.Pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the knowledge to use lies, and why there. What the user names is used or refused, never
/// passed over.
public sealed interface KnowledgeLocation {

    /// The environment variable that names knowledge.
    String VARIABLE = "WARRANT_KNOWLEDGE";

    /// Where the data kit lies, seen from the project or the working folder.
    String KIT = "../shared/data";

    /// Why this one, as a sentence for the user.
    String reason();

    /// A pack, to be opened.
    record Packed(Path file, String reason) implements KnowledgeLocation {}

    /// A folder of raw sources, to be built into a pack first, see [KitPack].
    record Kit(Path folder, String reason) implements KnowledgeLocation {}

    /// The pack that comes with the program.
    record Starter(String reason) implements KnowledgeLocation {}

    /// Looks, in this order, at the option, the variable `WARRANT_KNOWLEDGE`, what was installed
    /// into the user's cache, and a kit at `../shared/data`; else the starter pack.
    ///
    /// @param option the value of `--knowledge`
    /// @throws KnowledgeException if a path that the user named is neither a pack nor a folder with
    ///   files, or if what was installed is damaged
    static KnowledgeLocation find(Optional<Path> option, Surroundings here) {
        if (option.isPresent()) {
            return named(option.get(), "--knowledge", here);
        }
        var variable = here.variable(VARIABLE);
        if (variable.isPresent()) {
            return named(Path.of(variable.get()), VARIABLE, here);
        }
        var installed = here.cache().installedPack();
        if (installed.isPresent()) {
            return new Packed(
                    installed.get(), "It was installed with `warrant knowledge install`.");
        }
        return kit(here)
                .orElseGet(() ->
                        new Starter(
                                "No knowledge is installed and there is no data kit at "
                                        + KIT
                                        + "; `warrant knowledge install` fetches the full"
                                        + " knowledge."));
    }

    private static KnowledgeLocation named(Path path, String by, Surroundings here) {
        var file = here.workingFolder().resolve(path).normalize();
        if (Files.isDirectory(file)) {
            return named(file, by);
        }
        boolean pack;
        try {
            pack = Pack.startsAsPack(file);
        } catch (IOException e) {
            throw new KnowledgeException(
                    by + " names " + path + ", which can't be read: " + e + ". Check it.", e);
        }
        if (pack) {
            return new Packed(file, by + " names it.");
        }
        throw new KnowledgeException(
                by
                        + " names "
                        + path
                        + (Files.exists(file)
                                ? ", which is not a knowledge pack. Name a file that `warrant"
                                        + " knowledge build` wrote, or a folder of sources."
                                : ", which does not exist. Check the path, or leave it out to use"
                                        + " what is installed."));
    }

    private static KnowledgeLocation named(Path folder, String by) {
        try {
            if (Folders.files(folder).isEmpty()) {
                throw new KnowledgeException(
                        by
                                + " names the folder "
                                + folder
                                + ", which holds no files. Name a pack or a folder of sources.");
            }
        } catch (IOException e) {
            throw new KnowledgeException(
                    by + " names the folder " + folder + ", which can't be read: " + e + ".", e);
        }
        return new Kit(folder, by + " names it.");
    }

    private static Optional<KnowledgeLocation> kit(Surroundings here) {
        for (var root : new Path[] {here.programFolder(), here.workingFolder()}) {
            var folder = root.resolve(KIT).normalize();
            if (Files.isDirectory(folder.resolve("knowledge"))) {
                return Optional.of(
                        new Kit(
                                folder,
                                "Nothing is installed, and there is a data kit at " + KIT + "."));
            }
        }
        return Optional.empty();
    }
}
