package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.ddxplus.Half;
import io.warrant.sources.ddxplus.SimulatedCase;
import io.warrant.sources.ddxplus.SimulatedPatients;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;
import io.warrant.sources.files.PrintableText;
import io.warrant.sources.progress.Progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads all cases of a ZIP archive, a folder or a single file (a record, or a table of simulated
/// patients), in the order of their names. A record that can't be read is reported with its reason;
/// it doesn't keep the others from being read. Not safe for use by several threads.
public final class CaseArchive {

    /// A case and the name of its file in the archive.
    ///
    /// @param individual what the record calls the patient, or an empty text
    /// @param differential all that the record holds possible beside the truth, with its share,
    ///   likeliest first; none where it doesn't say
    public record NamedCase(
            String name, Case content, String individual, List<Diagnosis> differential) {

        public NamedCase {
            differential = List.copyOf(differential);
        }

        public NamedCase(String name, Case content, String individual) {
            this(name, content, individual, List.of());
        }

        public NamedCase(String name, Case content) {
            this(name, content, "");
        }
    }

    /// A file that can't be read as a case, and why, in one line.
    public record Failure(String name, String reason) {}

    /// What an archive holds.
    ///
    /// @param cases the cases, by name
    /// @param failures the files that look like cases by their name but can't be read, by name
    /// @param skipped how many files are something else by their name, or how many simulated
    ///   patients belong to the half that is for learning
    public record Read(List<NamedCase> cases, List<Failure> failures, int skipped) {

        public Read {
            cases = List.copyOf(cases);
            failures = List.copyOf(failures);
        }
    }

    private static final Pattern RECORD = Pattern.compile(".*\\.(json|ya?ml)(\\.gz)?");

    private final KnowledgeBase knowledge;
    private final Progress progress;
    private final List<NamedCase> cases = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int skipped;

    private CaseArchive(KnowledgeBase knowledge, Progress progress) {
        this.knowledge = knowledge;
        this.progress = progress;
    }

    /// Reads all cases.
    ///
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if the archive itself can't be read, or holds no case
    public static Read read(Path zipOrFolderOrFile, KnowledgeBase knowledge) {
        return read(zipOrFolderOrFile, knowledge, Progress.SILENT);
    }

    /// Reads all cases and says how far it is.
    ///
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if the archive itself can't be read, or holds no case
    public static Read read(Path zipOrFolderOrFile, KnowledgeBase knowledge, Progress progress) {
        return new CaseArchive(knowledge, progress).read(zipOrFolderOrFile);
    }

    private Read read(Path path) {
        try {
            if (Files.isDirectory(path) || Archive.isZip(path)) {
                Archive.visit(path, this::isRecord, Limits.CASES, this::add);
            } else if (Files.isRegularFile(path) && SimulatedPatients.isTable(path)) {
                addPatients(path);
            } else {
                var name = path.getFileName();
                cases.add(
                        new NamedCase(
                                name == null ? "" : name.toString(),
                                CaseReader.read(path, knowledge)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // ZipFile answers entry names that are not UTF-8 with an IllegalArgumentException.
            throw new InvalidCaseException(
                    path + ": the archive can't be read. " + reason(path, e), e);
        }
        if (cases.isEmpty() && failures.isEmpty()) {
            throw new InvalidCaseException(
                    path
                            + ": it holds no case: none of its files ends in .json, .yaml or .yml."
                            + " Name the folder or archive that does.");
        }
        return new Read(cases, failures, skipped);
    }

    /// A table of simulated patients, of whom one half is for learning only.
    private void addPatients(Path table) {
        var cases = new SimulatedCase(knowledge);
        for (var one : SimulatedPatients.read(table)) {
            if (one.half() == Half.MEASURING) {
                this.cases.add(
                        new NamedCase(
                                table.getFileName() + " line " + one.line(),
                                cases.of(one),
                                "",
                                one.truth().differential()));
            } else {
                skipped++;
            }
        }
    }

    private static String reason(Path path, Exception e) {
        var message = e.getMessage() == null ? "" : PrintableText.of(e.getMessage());
        return message.startsWith(path.toString())
                ? message
                : "Maybe it is damaged (" + e.getClass().getSimpleName() + ").";
    }

    private boolean isRecord(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        // Archives made on a Mac have a hidden binary twin of each file.
        boolean record =
                !file.startsWith(".") && RECORD.matcher(file.toLowerCase(Locale.ROOT)).matches();
        if (!record) {
            skipped++;
        }
        return record;
    }

    private void add(String name, byte[] content) {
        var problems = new Problems();
        var draft =
                RecordBytes.of(new ByteArrayInputStream(content), name, problems)
                        .flatMap(bytes -> DraftReader.read(bytes, knowledge, problems));
        if (problems.refuse()) {
            failures.add(new Failure(name, problems.reason()));
        } else {
            var read = draft.orElseThrow();
            cases.add(new NamedCase(name, read.toCase(), read.names().individual()));
        }
        progress.at("reading cases", cases.size() + (long) failures.size(), -1);
    }
}
