package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Reading;
import io.warrant.sources.fhir.FhirReader;
import io.warrant.sources.fhir.FhirText;
import io.warrant.sources.fhir.TestedLaboratory;
import io.warrant.sources.reading.ClinicalText;
import io.warrant.sources.reading.ReadCase;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A record that had to be understood before it could be used: a note, or FHIR resources.
///
/// @param text the note; empty for a record of another kind
/// @param patient who it is about, as far as it says
/// @param reading the terms it speaks of, and what wasn't understood
/// @param diagnoses the diseases that it states as the patient's
/// @param ignored what is of a kind that isn't used
public record ReadRecord(
        String text,
        Patient patient,
        Reading reading,
        List<Diagnosis> diagnoses,
        List<Ignored> ignored) {

    public ReadRecord {
        diagnoses = List.copyOf(diagnoses);
        ignored = List.copyOf(ignored);
    }

    /// Reads a file.
    ///
    /// @throws InvalidCaseException if it is neither a note nor FHIR R4, or is malformed
    public static ReadRecord load(Path file, KnowledgeBase knowledge, Language language) {
        var problems = new Problems();
        return of(RecordBytes.of(file, problems), file.toString(), problems, knowledge, language);
    }

    /// Reads a stream, such as standard input, and closes it.
    ///
    /// @param name what messages call it
    public static ReadRecord load(
            InputStream in, String name, KnowledgeBase knowledge, Language language) {
        var problems = new Problems();
        return of(RecordBytes.of(in, name, problems), name, problems, knowledge, language);
    }

    private static ReadRecord of(
            Optional<byte[]> content,
            String name,
            Problems problems,
            KnowledgeBase knowledge,
            Language language) {
        var text = content.flatMap(bytes -> RecordText.of(bytes, problems));
        if (problems.refuse()) {
            throw problems.refusal(name);
        }
        var read = of(text.orElseThrow(), knowledge, language);
        return read.orElseThrow(() ->
                new InvalidCaseException(
                        name
                                + ": this is a record with coded findings, or a table, not a note."
                                + " Give it to `warrant diagnose` as it is."));
    }

    /// Reads a text, or empty where it is a record of another kind.
    static Optional<ReadRecord> of(String text, KnowledgeBase knowledge, Language language) {
        if (FhirText.isFhir(text)) {
            var notes = ClinicalText.of(knowledge, language);
            var intake =
                    new FhirReader(
                                    knowledge,
                                    new TestedLaboratory(LabTests.of(knowledge.columns())),
                                    notes::read)
                            .read(text);
            return Optional.of(
                    new ReadRecord(
                            "",
                            intake.patient(),
                            intake.reading(),
                            intake.diagnoses(),
                            intake.ignored()));
        }
        if (!FreeText.is(text)) {
            return Optional.empty();
        }
        var notes = ClinicalText.of(knowledge, language);
        var patient = notes.patient(text);
        return Optional.of(
                new ReadRecord(text, patient, notes.read("", text, patient), List.of(), List.of()));
    }

    public ReadRecord with(Reading corrected) {
        return new ReadRecord(text, patient, corrected, diagnoses, ignored);
    }

    /// The case to reason from.
    ///
    /// @throws InvalidCaseException if no finding of the patient was read
    public Case toCase(KnowledgeBase knowledge) {
        var read = ReadCase.of(patient, reading, knowledge);
        if (read.findings().isEmpty()) {
            throw new InvalidCaseException(
                    "no findings read: nothing in it names a finding that the patient has or lacks."
                            + " See what was read with `warrant read`; for a note that isn't in"
                            + " English, give --language.");
        }
        var all = new ArrayList<>(read.ignored());
        all.addAll(ignored);
        return new Case("", patient, read.findings(), diagnoses, List.of(), all);
    }
}
