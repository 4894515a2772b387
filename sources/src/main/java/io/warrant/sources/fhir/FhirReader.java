package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Observation;

import java.util.ArrayList;
import java.util.List;

/// Reads the FHIR R4 resources of one patient, in JSON: a Bundle, a list of resources or a single
/// one. Immutable and safe for use by several threads as far as its laboratory and its reader of
/// notes are.
public final class FhirReader {

    private final Concepts concepts;
    private final Laboratory laboratory;
    private final NoteReading notes;

    /// @param knowledge where codes and names are looked up
    /// @param laboratory tells what measurements show; [Laboratory#NONE] lists them
    /// @param notes reads texts; [NoteReading#NONE] lists them
    public FhirReader(KnowledgeBase knowledge, Laboratory laboratory, NoteReading notes) {
        concepts = new Concepts(knowledge);
        this.laboratory = laboratory;
        this.notes = notes;
    }

    /// Reads a record. How long the text may be is for whoever fetched it to bound.
    ///
    /// @throws InvalidCaseException if it is malformed, of another version, holds nothing that is
    ///   read, or speaks of several patients; the message has no patient's words
    /// @throws ConfigurationException if the program lacks its FHIR library
    public Intake read(String json) {
        var gathering = new Gathering();
        var items = Items.of(FhirText.tree(json), gathering);
        items.forEach(ForeignVersion::refuse);
        try {
            return read(items, gathering);
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "The program's library for FHIR is missing: warrant-fhir.jar should lie beside"
                            + " warrant.jar. Unpack or build the program again.",
                    e);
        }
    }

    private Intake read(List<Item> items, Gathering gathering) {
        var resources = parse(items, gathering);
        if (items.stream().noneMatch(item -> ResourceParser.TYPES.contains(item.type()))) {
            throw new InvalidCaseException(
                    items.isEmpty()
                            ? "it holds no resource. Export the patient's conditions and"
                                    + " observations with it."
                            : "it holds no resource that says what the patient has, such as a"
                                    + " Condition or an Observation. Export those with it.");
        }
        var person = Persons.patient(resources, gathering);
        var reader = new PatientReader(gathering);
        var patient = person.map(one -> reader.read(one, resources)).orElse(Patient.UNKNOWN);
        var reading = new Resources(patient, gathering);
        resources.forEach(reading::read);
        return gathering.close(patient);
    }

    private static List<Parsed> parse(List<Item> items, Gathering gathering) {
        var parser = new ResourceParser(gathering);
        var resources = new ArrayList<Parsed>();
        for (var item : items) {
            if (ResourceParser.TYPES.contains(item.type())) {
                parser.parse(item).ifPresent(resources::add);
            } else {
                gathering.tally(item.type(), "resources of this type aren't read");
            }
        }
        return resources;
    }

    /// Hands each resource to the reader of its type.
    private final class Resources {

        private final Gathering gathering;
        private final ConditionReader conditions;
        private final ObservationReader observations;
        private final ReportReader reports;

        Resources(Patient patient, Gathering gathering) {
            this.gathering = gathering;
            conditions = new ConditionReader(concepts, gathering);
            observations = new ObservationReader(concepts, laboratory, patient, gathering);
            reports =
                    new ReportReader(
                            conditions, new NoteDesk(notes, patient, gathering), gathering);
        }

        void read(Parsed parsed) {
            var place = parsed.place();
            if (Subject.of(parsed.resource()) instanceof Subject.Other) {
                gathering.notUnderstood(place, "it is about something else than the patient");
                return;
            }
            switch (parsed.resource()) {
                case Condition condition -> conditions.read(condition, place);
                case Observation observation -> observations.read(observation, place);
                case FamilyMemberHistory history -> conditions.read(history, place);
                case AllergyIntolerance allergy -> conditions.read(allergy, place);
                case DiagnosticReport report -> reports.read(report, place);
                case DocumentReference document -> reports.read(document, place);
                case org.hl7.fhir.r4.model.Patient _ -> {
                    // Read before the others, which need the patient.
                }
                case org.hl7.fhir.r4.model.Encounter _ ->
                        gathering.tally("Encounter", "only its dates are used");
                default -> gathering.tally(parsed.resource().fhirType(), "medications aren't used");
            }
        }
    }
}
