package io.warrant.sources.build;

import io.warrant.engine.errors.KnowledgeException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The files that knowledge of common conditions is built from.
///
/// @param conditions the conditions
/// @param evidences the questions
/// @param profiles tables of frequencies, perhaps none
/// @param patients tables of simulated patients whose training half is counted, perhaps none
public record CommonFiles(
        Path conditions, Path evidences, List<Path> profiles, List<Path> patients) {

    private static final Pattern CONDITIONS = named("release_conditions[\\w.-]*\\.json");
    private static final Pattern EVIDENCES = named("release_evidences[\\w.-]*\\.json");
    private static final Pattern PROFILE = named("ddxplus_binary_profile[\\w.-]*\\.tsv");
    private static final Pattern PATIENTS = named("patients[\\w.-]*\\.csv");

    public CommonFiles {
        profiles = List.copyOf(profiles);
        patients = List.copyOf(patients);
    }

    private static Pattern named(String name) {
        return Pattern.compile(name + "(\\.gz)?");
    }

    /// Whether a folder holds knowledge of common conditions and no ontology of findings.
    public static boolean isAllOf(Path folder) {
        var files = KnowledgeFiles.walk(folder);
        return files.stream().anyMatch(file -> is(CONDITIONS, file))
                && files.stream()
                        .noneMatch(file ->
                                FileKind.of(String.valueOf(file.getFileName()))
                                        .filter(kind ->
                                                kind == FileKind.OBOGRAPHS
                                                        || kind == FileKind.TERM_TABLE)
                                        .isPresent());
    }

    /// Finds the files in a folder and the folders in it.
    ///
    /// @throws KnowledgeException if there is no such folder, or it lacks the conditions or the
    ///   evidences
    public static CommonFiles in(Path folder) {
        var files = KnowledgeFiles.walk(folder);
        return new CommonFiles(
                only(files, CONDITIONS, "release_conditions.json", folder),
                only(files, EVIDENCES, "release_evidences.json", folder),
                files.stream().filter(file -> is(PROFILE, file)).toList(),
                files.stream().filter(file -> is(PATIENTS, file)).toList());
    }

    /// The same, learned from other patients.
    public CommonFiles taughtBy(List<Path> others) {
        return new CommonFiles(conditions, evidences, profiles, others);
    }

    private static Path only(List<Path> files, Pattern name, String example, Path folder) {
        var found = new ArrayList<Path>();
        files.stream().filter(file -> is(name, file)).forEach(found::add);
        if (found.size() != 1) {
            throw new KnowledgeException(
                    "There "
                            + (found.isEmpty() ? "is no " : "are " + found.size() + " files ")
                            + example
                            + " below "
                            + folder
                            + ", packed with gzip or not. Give a folder that holds one release of"
                            + " DDXPlus.");
        }
        return found.getFirst();
    }

    private static boolean is(Pattern name, Path file) {
        return name.matcher(String.valueOf(file.getFileName())).matches();
    }
}
