package io.warrant.sources.fhir;

import static io.warrant.sources.fhir.FhirWorld.coded;
import static io.warrant.sources.fhir.FhirWorld.condition;
import static io.warrant.sources.fhir.FhirWorld.ignored;
import static io.warrant.sources.fhir.FhirWorld.mentions;
import static io.warrant.sources.fhir.FhirWorld.notUnderstood;
import static io.warrant.sources.fhir.FhirWorld.observation;
import static io.warrant.sources.fhir.FhirWorld.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.reading.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class ObservationReaderTest {

    private static final String SEIZURE =
            coded("http://human-phenotype-ontology.org", "HP:0001250");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'valueBoolean':true | OBSERVED",
                "'valueBoolean':false | EXCLUDED",
                "'valueString':'Absent' | EXCLUDED",
                "'valueCodeableConcept':{'coding':[{'code':'52101004'}]} | OBSERVED",
                "'valueCodeableConcept':{'coding':[{'code':'LA9634-2'}]} | EXCLUDED",
                "'valueCodeableConcept':{'text':'not detected'} | EXCLUDED",
                "'valueCodeableConcept':{'text':'possible'} | UNCERTAIN",
                "'interpretation':[{'coding':[{'code':'NEG'}]}] | EXCLUDED",
                "'bodySite':{'text':'left'} | OBSERVED"
            })
    void theValueSaysWhetherAFindingIsThere(String value, String status) {
        assertThat(mentions(read(observation(SEIZURE + "," + value))))
                .singleElement()
                .asString()
                .startsWith("HP:0001250 " + status + " entry[1].resource");
    }

    @Test
    void aNameWithoutAValueIsNoFinding() {
        assertThat(notUnderstood(read(observation("'code':{'text':'Seizure'}"))))
                .containsExactly("entry[1].resource: it has no value, and its code is no finding");
    }

    @Test
    void aQuestionIsAnsweredByItsValue() {
        var intake =
                read(
                        observation(
                                coded("http://loinc.org", "75325-1")
                                        + ",'valueCodeableConcept':{'text':'Asthma'}"));
        assertThat(mentions(intake)).containsExactly("HP:0002099 OBSERVED entry[1].resource");
    }

    @ParameterizedTest
    @CsvSource({"entered-in-error", "cancelled", "registered", "unknown"})
    void withoutAResultItIsListed(String status) {
        var resource = observation(SEIZURE + ",'valueBoolean':true").replace("final", status);
        assertThat(notUnderstood(read(resource)))
                .containsExactly("entry[1].resource: its status is " + status);
        assertThat(mentions(read(resource))).isEmpty();
    }

    @Test
    void anAbsentValueIsListedWithItsReason() {
        assertThat(
                        notUnderstood(
                                read(
                                        observation(
                                                SEIZURE
                                                        + ",'dataAbsentReason':{'text':'not"
                                                        + " asked'}"))))
                .containsExactly("entry[1].resource: it has no value: 'not asked'");
    }

    @Test
    void measurementsGoToTheLaboratory() {
        var seen =
                measured(
                        observation(
                                "'code':{'coding':[{'system':'http://loinc.org','code':'2345-7',"
                                        + "'display':'Glucose'}]},'valueQuantity':{'value':7.25,"
                                        + "'comparator':'>','unit':'mmol per litre',"
                                        + "'system':'http://unitsofmeasure.org','code':'mmol/L'},"
                                        + "'interpretation':[{'coding':[{'code':'H'}]}],"
                                        + "'referenceRange':[{'low':{'value':3.9,'unit':'mmol/L'},"
                                        + "'text':'fasting'},{'type':{'coding':[{'code':"
                                        + "'therapeutic'}]},'low':{'value':9}}]"));
        assertThat(seen)
                .containsExactly(
                        new Measured(
                                List.of("2345-7"),
                                "Glucose",
                                new Measured.Amount(7.25, ">", "mmol/L"),
                                Optional.of(
                                        new Measured.Range(
                                                OptionalDouble.of(3.9),
                                                OptionalDouble.empty(),
                                                "mmol/L",
                                                "fasting")),
                                List.of("H"),
                                "entry[1].resource"));
    }

    @Test
    void componentsAreMeasurementsOfTheirOwn() {
        var seen =
                measured(
                        observation(
                                "'code':{'text':'Blood pressure'},'component':[{"
                                        + "'code':{'text':'Systolic'},'valueQuantity':{'value':130,"
                                        + "'unit':'mm[Hg]'}},{'code':{'text':'Diastolic'},"
                                        + "'valueInteger':85},{'code':{'text':'Arm'},"
                                        + "'valueString':'left'}]"));
        assertThat(seen)
                .extracting(Measured::name, Measured::value, Measured::place)
                .containsExactly(
                        tuple("Systolic", new Measured.Amount(130, "", "mm[Hg]"), 0),
                        tuple("Diastolic", new Measured.Amount(85, "", ""), 1),
                        tuple("Arm", new Measured.Words("left"), 2));
    }

    private static org.assertj.core.groups.Tuple tuple(String name, Measured.Value value, int at) {
        return org.assertj.core.groups.Tuple.tuple(
                name, value, "entry[1].resource.component[" + at + "]");
    }

    private static List<Measured> measured(String resource) {
        var seen = new ArrayList<Measured>();
        var reader =
                new FhirReader(
                        FhirWorld.KNOWLEDGE,
                        (observation, _) -> {
                            seen.add(observation);
                            return new Reading(List.of(), List.of());
                        },
                        NoteReading.NONE);
        var intake = reader.read(FhirWorld.bundle(resource));
        assertThat(notUnderstood(intake))
                .hasSize(seen.size())
                .allMatch(line -> line.endsWith("no finding was recognised in it"));
        return seen;
    }

    @Test
    void aLaboratoryThatKnowsNothingListsThem() {
        assertThat(notUnderstood(read(observation("'code':{'text':'x'},'valueInteger':1"))))
                .containsExactly("entry[1].resource: measurements aren't turned into findings");
        assertThat(notUnderstood(read(observation("'code':{'text':'x'},'valueTime':'10:00:00'"))))
                .singleElement()
                .asString()
                .contains("a value of type time isn't read");
    }

    @Test
    void whatGroupsOrIsAboutSomethingElseIsListed() {
        var intake =
                read(
                        observation("'code':{'text':'x'},'hasMember':[{'reference':'#1'}]"),
                        observation(SEIZURE + ",'focus':[{'reference':'Patient/child'}]"),
                        observation(SEIZURE).replace("Patient/p", "Group/7"));
        assertThat(ignored(intake))
                .containsExactly("entry[1].resource: it only groups other observations");
        assertThat(notUnderstood(intake))
                .containsExactly(
                        "entry[2].resource: it is about something else than the patient",
                        "entry[3].resource: it is about something else than the patient");
    }

    @Test
    void observedAndExcludedAreBothKept() {
        var intake =
                read(
                        observation(SEIZURE + ",'valueBoolean':false"),
                        condition(SEIZURE),
                        condition(SEIZURE));
        assertThat(intake.reading().mentions()).hasSize(3);
        assertThat(intake.toCase(FhirWorld.KNOWLEDGE).findings()).hasSize(2);
    }
}
