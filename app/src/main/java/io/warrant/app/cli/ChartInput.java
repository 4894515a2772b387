package io.warrant.app.cli;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.selection.Chart;
import io.warrant.sources.cases.ChartReader;
import io.warrant.sources.cases.TypedAges;
import io.warrant.sources.cases.TypedTerms;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// What a command on guidelines is told of a patient beside a record's name.
final class ChartInput {

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
    CaseInput.@Nullable SexChoice sex;

    @Option(
            names = "--age",
            paramLabel = "AGE",
            description = "The patient's age, such as 7y, 6m, 1y6m, P12Y.")
    @Nullable String age;

    @Mixin NoteOptions notes = new NoteOptions();

    /// Whether anything is told on the command line itself.
    boolean isGiven() {
        return !observed.isEmpty() || !excluded.isEmpty() || sex != null || age != null;
    }

    /// @param file the record; none if all is told on the command line
    /// @throws InvalidCaseException if anything can't be read
    Chart read(Session session, KnowledgeBase base, @Nullable String file) {
        var written = file == null ? Chart.EMPTY : record(session, base, file);
        var terms = new TypedTerms(base);
        var findings = new ArrayList<Finding>(written.findings());
        observed.forEach(text -> findings.add(terms.observed(text)));
        excluded.forEach(text -> findings.add(terms.excluded(text)));
        return new Chart(patient(written.patient()), findings, written.values(), written.text());
    }

    private Chart record(Session session, KnowledgeBase base, String file) {
        var reader = new ChartReader(base, notes.language);
        return file.equals(CaseInput.STANDARD_INPUT)
                ? reader.load(session.terminal().in(), "standard input")
                : reader.load(CaseInput.path(file));
    }

    private Patient patient(Patient written) {
        return new Patient(
                sex == null ? written.sex() : sex.sex(),
                age == null ? written.age() : typed(age),
                written.onset());
    }

    private static AgeRange typed(String age) {
        return TypedAges.age(age)
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "--age is given what is no age. " + TypedAges.EXAMPLES + "."));
    }
}
