package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.sources.fhir.FhirReader;
import io.warrant.sources.fhir.FhirText;
import io.warrant.sources.fhir.Intake;
import io.warrant.sources.fhir.Laboratory;
import io.warrant.sources.fhir.Measured;
import io.warrant.sources.fhir.NoteReading;
import io.warrant.sources.fhir.TestedLaboratory;
import io.warrant.sources.labs.Reported;
import io.warrant.sources.reading.ClinicalText;
import io.warrant.sources.reading.ReadCase;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what guidelines and calculators may be run on: beside the findings of a record, the values
/// with their units. Phenopackets and plain cases give findings only. Immutable and safe for use by
/// several threads.
public final class ChartReader {

    private final KnowledgeBase knowledge;
    private final Language language;
    private final LabTests tests;
    private final ClinicalText text;

    public ChartReader(KnowledgeBase knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
        tests = LabTests.of(knowledge.columns());
        text = ClinicalText.of(knowledge, language);
    }

    /// @throws InvalidCaseException if the record is malformed
    public Chart load(Path file) {
        var problems = new Problems();
        return of(RecordBytes.of(file, problems), file.toString(), problems);
    }

    /// Reads a stream, such as standard input, and closes it.
    ///
    /// @param name what messages call it
    /// @throws InvalidCaseException if the record is malformed
    public Chart load(InputStream in, String name) {
        var problems = new Problems();
        return of(RecordBytes.of(in, name, problems), name, problems);
    }

    /// The patient's values in a record that may hold some: a note, FHIR, or what a plain case
    /// calls `measured`; else none. Its findings aren't read.
    ///
    /// @throws InvalidCaseException if the record is malformed
    public List<Fact.Measurement> values(byte[] record) {
        var written = RecordText.of(record, new Problems()).orElse("");
        if (FhirText.isFhir(written)) {
            var gathered = new Gathered();
            intake(written, gathered, (_, _, _) -> new Reading(List.of(), List.of()));
            return gathered.dated(FhirText.tree(written));
        }
        return measured(FreeText.is(written) ? written : values(written), "");
    }

    /// The text of a plain case that holds values; no other record has it at its root.
    private static String values(String record) {
        return record.contains(PlainKeys.MEASURED)
                ? RecordTree.of(record, new Problems())
                        .map(root -> root.path(PlainKeys.MEASURED).asText(""))
                        .orElse("")
                : "";
    }

    private Chart of(Optional<byte[]> content, String name, Problems problems) {
        var written = content.flatMap(bytes -> RecordText.of(bytes, problems));
        if (problems.refuse()) {
            throw problems.refusal(name);
        }
        var record = written.orElseThrow();
        if (FhirText.isFhir(record)) {
            return ofFhir(record, name);
        }
        if (FreeText.is(record)) {
            return ofNote(record);
        }
        var draft =
                content.flatMap(bytes -> DraftReader.read(bytes, knowledge, language, problems));
        if (problems.refuse()) {
            throw problems.refusal(name);
        }
        return of(draft.orElseThrow().toCase(), measured(values(record), ""), "");
    }

    /// A note in plain words.
    public Chart ofNote(String note) {
        var patient = text.patient(note);
        var read = ReadCase.of(patient, text.read("", note, patient), knowledge);
        return of(read, measured(note, ""), note);
    }

    private Chart ofFhir(String json, String name) {
        var gathered = new Gathered();
        try {
            var intake = intake(json, gathered, text::read);
            var read = intake.toCase(knowledge);
            return of(read, gathered.dated(FhirText.tree(json)), "");
        } catch (InvalidCaseException e) {
            throw new InvalidCaseException(name + ": " + e.getMessage(), e);
        }
    }

    private Intake intake(String json, Gathered gathered, NoteReading reading) {
        return new FhirReader(
                        knowledge,
                        gathered,
                        (document, note, patient) -> {
                            gathered.values.addAll(measured(note, document));
                            return reading.read(document, note, patient);
                        })
                .read(json);
    }

    private static Chart of(Case read, List<Fact.Measurement> values, String note) {
        return new Chart(read.patient(), List.<Finding>copyOf(read.findings()), values, note);
    }

    private List<Fact.Measurement> measured(String note, String document) {
        return text.values(note, document).stream().map(ChartReader::measurement).toList();
    }

    private static Fact.Measurement measurement(Reported one) {
        return new Fact.Measurement(one.tests(), one.number(), one.unit(), "", one.origin());
    }

    /// Notes each measurement of a FHIR record while it is judged.
    private final class Gathered implements Laboratory {

        private final Laboratory judging = new TestedLaboratory(tests);
        private final List<Fact.Measurement> values = new ArrayList<>();

        @Override
        public Reading interpret(Measured observation, Patient patient) {
            if (observation.value() instanceof Measured.Amount(var number, var comparator, var unit)
                    && comparator.isEmpty()
                    && !observation.loinc().isEmpty()) {
                values.add(
                        new Fact.Measurement(
                                observation.loinc().stream()
                                        .map(code -> tests.coded(code, observation.name(), ""))
                                        .toList(),
                                BigDecimal.valueOf(number),
                                unit,
                                "",
                                new Origin.Entry(observation.place())));
            }
            return judging.interpret(observation, patient);
        }

        /// With the days on which they were taken, as far as the record says.
        List<Fact.Measurement> dated(JsonNode record) {
            return values.stream()
                    .map(one ->
                            one.origin() instanceof Origin.Entry(var place)
                                    ? new Fact.Measurement(
                                            one.tests(),
                                            one.number(),
                                            one.unit(),
                                            day(record, place),
                                            one.origin())
                                    : one)
                    .toList();
        }

        private static String day(JsonNode record, String place) {
            var resource = place.replaceFirst("\\.component\\[.*", "");
            var path = resource.replace('[', '/').replace("]", "").replace('.', '/');
            var node = record.at(path.startsWith("/") ? path : "/" + path);
            return node.path("effectiveDateTime")
                    .asText(node.path("effectivePeriod").path("start").asText(""));
        }
    }
}
