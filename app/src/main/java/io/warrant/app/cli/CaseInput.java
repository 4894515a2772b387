package io.warrant.app.cli;

import io.warrant.app.asking.Additions;
import io.warrant.app.perceive.Perceiving;
import io.warrant.app.text.Names;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.Attachment;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.cases.ChartReader;
import io.warrant.sources.criteria.Assessor;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.reading.FindingsList;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a command is given its case: a file, standard input, terms on the command line, or a file
/// and what is added to it.
final class CaseInput {

    static final String STANDARD_INPUT = "-";

    private static final long LONGEST_LIST = 20L << 20;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description = {
                "A phenopacket (version 1 or 2), FHIR R4, a case in Warrant's own format, as JSON"
                        + " or YAML, or a note in plain text; `-` for standard input.",
                "Without it, --observed makes the case."
            })
    @Nullable String file;

    @Option(
            names = {"-o", "--observed"},
            paramLabel = "TERM",
            description = "A finding the patient has: an HPO id, label or synonym. Repeatable.")
    List<String> observed = new ArrayList<>();

    @Option(
            names = {"-x", "--excluded"},
            paramLabel = "TERM",
            description = "A finding that was looked for and not found. Repeatable.")
    List<String> excluded = new ArrayList<>();

    @Option(
            names = "--sex",
            paramLabel = "SEX",
            description = "The patient's sex: ${COMPLETION-CANDIDATES}.")
    @Nullable SexChoice sex;

    @Option(
            names = "--age",
            paramLabel = "AGE",
            description = "The patient's age, such as 7y, 6m, 1y6m, P12Y.")
    @Nullable String age;

    @Option(
            names = "--onset",
            paramLabel = "AGE",
            description =
                    "The age at which the illness began, such as 3y, 6m, congenital, juvenile.")
    @Nullable String onset;

    @Option(
            names = "--attach",
            paramLabel = "FILE",
            description =
                    "A picture, ECG (.hea) or row of a table (FILE#ROW) that a trained model looks"
                            + " at, as `FILE` or `FILE by MODEL`. Repeatable.")
    List<String> attached = new ArrayList<>();

    @Mixin ModelOptions models = new ModelOptions();
    @Mixin NoteOptions notes = new NoteOptions();

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description =
                    "The findings of the note as a person edited them: the list that `warrant read"
                            + " --findings` writes.")
    @Nullable Path edited;

    @Option(
            names = "--confirm",
            description = "Ask about each finding that was read from a note or FHIR.")
    boolean confirm;

    private @Nullable CopiedStream piped;

    /// A sex as the command line spells it.
    enum SexChoice {
        FEMALE(Sex.FEMALE),
        MALE(Sex.MALE),
        OTHER(Sex.OTHER);

        private final Sex sex;

        SexChoice(Sex sex) {
            this.sex = sex;
        }

        Sex sex() {
            return sex;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @throws InvalidCaseException if there is no case, or it can't be used
    Case read(Session session, KnowledgeBase base) {
        if (file == null && observed.isEmpty() && attached.isEmpty()) {
            throw new InvalidCaseException(
                    "There is no case. Name a file, `-` for standard input, or give findings with"
                            + " --observed.");
        }
        var written =
                file == null ? Case.of(Patient.UNKNOWN, List.of()) : record(session, base, file);
        return additions().addTo(perceived(session, written, base), base);
    }

    /// With what models see in the recordings that were named, here or in the record.
    private Case perceived(Session session, Case written, KnowledgeBase base) {
        var attachments = new ArrayList<Attachment>();
        if (written.ignored().contains(Attachment.NOT_READ)) {
            var folder = file == null ? null : path(file).toAbsolutePath().getParent();
            Attachment.of(text()).forEach(each -> attachments.add(each.beside(folder)));
        }
        attached.forEach(each -> attachments.add(Attachment.parse(each)));
        if (attachments.isEmpty()) {
            return written;
        }
        try (var perceiving = new Perceiving(models.shelf(session))) {
            return perceiving.addTo(written, attachments, base);
        }
    }

    private Additions additions() {
        return new Additions(
                observed,
                excluded,
                Optional.ofNullable(sex).map(choice -> choice.sex),
                Optional.ofNullable(age).map(text -> Additions.age(text, "--age")),
                Optional.ofNullable(onset).map(text -> Additions.onset(text, "--onset")));
    }

    private Case record(Session session, KnowledgeBase base, String file) {
        if (edited != null || confirm) {
            return corrected(session, base, file);
        }
        if (!file.equals(STANDARD_INPUT)) {
            return CaseReader.read(path(file), base, notes.language);
        }
        piped = new CopiedStream(session.terminal().in());
        return CaseReader.read(piped, "standard input", base, notes.language);
    }

    /// The record's own text, unpacked; empty where findings were typed. Only after it was read,
    /// since reading bounds and checks it.
    String text() {
        boolean unseen = STANDARD_INPUT.equals(file) && piped == null;
        if (file == null || unseen) {
            return "";
        }
        try (var in = piped == null ? Files.newInputStream(path(file)) : piped.again()) {
            return new String(
                    InputFile.open(in, file, Limits.CASES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnavailableException(
                    file + " can't be read again. Maybe it was moved; run the command again.", e);
        }
    }

    /// A reasoner whose criteria know the record's values too. Only after the record was read.
    Reasoner assessing(Reasoner reasoner) {
        if (file == null || !Assessor.isIn(reasoner)) {
            return reasoner;
        }
        var record = text().getBytes(StandardCharsets.UTF_8);
        return Assessor.with(
                reasoner, new ChartReader(reasoner.base(), notes.language).values(record));
    }

    /// What a person made of what was read.
    private Case corrected(Session session, KnowledgeBase base, String file) {
        if (confirm && file.equals(STANDARD_INPUT)) {
            throw new ConfigurationException(
                    "--confirm asks at the terminal, so the note can't come from there. Name its"
                            + " file.");
        }
        var record = notes.load(session, base, file);
        var reading = record.reading();
        if (edited != null) {
            reading = FindingsList.apply(list(edited), edited.toString(), reading, base.ontology());
        }
        if (confirm) {
            reading = new Confirmation(session, new Names(base)).of(reading);
        }
        return record.with(reading).toCase(base);
    }

    private static String list(Path file) {
        try {
            if (Files.size(file) > LONGEST_LIST) {
                throw new InvalidCaseException(
                        file + " is too long for a list of findings. Maybe it is another file.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file
                            + ": the list of findings can't be read. Write it with `warrant read"
                            + " NOTE --findings FILE`.",
                    e);
        }
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidCaseException(
                    "That is no file's name: it has a character that none"
                            + " can have. Check the command line.",
                    e);
        }
    }
}
