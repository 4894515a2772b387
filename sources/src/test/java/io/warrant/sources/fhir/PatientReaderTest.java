package io.warrant.sources.fhir;

import static io.warrant.sources.fhir.FhirWorld.bundleOf;
import static io.warrant.sources.fhir.FhirWorld.ignored;
import static io.warrant.sources.fhir.FhirWorld.json;
import static io.warrant.sources.fhir.FhirWorld.observation;
import static io.warrant.sources.fhir.FhirWorld.read;
import static io.warrant.sources.fhir.FhirWorld.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientReaderTest {

    private static final String SEEN = observation("'code':{'text':'x'},'effectiveDateTime':'%s'");

    private static Patient patient(String fields, String... resources) {
        return reader().read(
                        bundleOf("{'resourceType':'Patient','id':'p'" + fields + "}", resources))
                .patient();
    }

    @ParameterizedTest
    @CsvSource({"female, FEMALE", "male, MALE", "other, OTHER", "unknown, UNKNOWN", "x, UNKNOWN"})
    void sexIsRead(String gender, Sex sex) {
        assertThat(patient(",'gender':'" + gender + "'").sex()).isEqualTo(sex);
    }

    @Test
    void ageIsThatAtTheLatestDate() {
        var age =
                patient(
                                ",'birthDate':'1990-05-01'",
                                SEEN.formatted("2010-05-01T10:00:00+02:00"),
                                SEEN.formatted("2000-05-01"),
                                "{'resourceType':'Encounter','status':'planned','class':{'code':"
                                        + "'AMB'},'subject':{'reference':'Patient/p'},"
                                        + "'period':{'start':'2030-01-01'}}",
                                "{'resourceType':'Encounter','status':'finished','class':{'code':"
                                        + "'AMB'},'subject':{'reference':'Patient/p'},'period':"
                                        + "{'start':'2010-05-01','end':'2020-05-01'}}")
                        .age();
        assertThat(age.fromYears()).isEqualTo(30, within(0.01)).isEqualTo(age.toYears());
    }

    @Test
    void ageIsAsExactAsTheDates() {
        var age = patient(",'birthDate':'1990'", SEEN.formatted("2000-06")).age();
        assertThat(age.fromYears()).isEqualTo(9.42, within(0.01));
        assertThat(age.toYears()).isEqualTo(10.5, within(0.01));
    }

    @Test
    void nobodyAgesAfterDeath() {
        var intake =
                reader().read(
                                bundleOf(
                                        "{'resourceType':'Patient','id':'p','birthDate':'1990-05-01',"
                                            + "'deceasedDateTime':'2000-05-01'}",
                                        SEEN.formatted("2010-05-01")));
        assertThat(intake.patient().age().toYears()).isEqualTo(10, within(0.01));
        assertThat(ignored(intake)).anyMatch(line -> line.startsWith("Patient.deceased: "));
    }

    @Test
    void withoutDatesTheAgeIsUnknown() {
        assertThat(patient(",'birthDate':'1990-05-01'").age()).isEqualTo(AgeRange.UNKNOWN);
        assertThat(patient("", SEEN.formatted("2010-05-01")).age()).isEqualTo(AgeRange.UNKNOWN);
        assertThat(patient(",'birthDate':'2020-05-01'", SEEN.formatted("2010-05-01")).age())
                .as("seen before birth")
                .isEqualTo(AgeRange.UNKNOWN);
        assertThat(patient(",'birthDate':'1990-13-01'", SEEN.formatted("2010-05-01")).age())
                .as("no date")
                .isEqualTo(AgeRange.UNKNOWN);
    }

    @Test
    void aSingleResourceNeedsNoPatient() {
        var intake = reader().read(json("{'resourceType':'Condition','code':{'text':'Seizure'}}"));
        assertThat(intake.patient()).isEqualTo(Patient.UNKNOWN);
        assertThat(FhirWorld.mentions(intake)).containsExactly("HP:0001250 OBSERVED Condition");
        var list =
                reader().read(
                                json(
                                        "[{'resourceType':'Condition','code':{'text':'Seizure'}},"
                                                + "{'resourceType':'Patient','gender':'male'}]"));
        assertThat(list.patient().sex()).isEqualTo(Sex.MALE);
        assertThat(FhirWorld.mentions(list)).containsExactly("HP:0001250 OBSERVED [0]");
    }

    @Test
    void twoPatientsAreRefused() {
        var other = "{'resourceType':'Patient','id':'q'}";
        var mine = FhirWorld.condition("'code':{'text':'Seizure'}");
        var theirs = mine.replace("Patient/p", "Patient/q");
        for (var resources :
                new String[][] {
                    {other},
                    {other, mine, theirs},
                    {mine, theirs},
                    {theirs},
                    {other, mine, mine.replace("'subject':{'reference':'Patient/p'},", "")}
                }) {
            assertThatThrownBy(() -> read(resources))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessage(
                            "its resources are about more than one patient. Export one Bundle per"
                                    + " patient.");
        }
        assertThat(ignored(read(other, mine)))
                .containsExactly("entry[1].resource: no finding in this record is about them");
    }

    @ParameterizedTest
    @CsvSource({
        "urn:uuid:1",
        "http://example.org/fhir/Patient/p",
        "http://example.org/fhir/Patient/p/_history/3",
        "Patient/p",
        "Patient?identifier=1"
    })
    void referencesLeadToThePatient(String reference) {
        var full =
                reference.startsWith("http") ? "http://example.org/fhir/Patient/p" : "urn:uuid:1";
        var bundle =
                "{'resourceType':'Bundle','type':'transaction','entry':[{'fullUrl':'"
                        + full
                        + "','resource':{'resourceType':'Patient','id':'p','gender':'male'}},"
                        + "{'resource':{'resourceType':'Condition','code':{'text':'Seizure'},"
                        + "'subject':{'reference':'"
                        + reference
                        + "'}}}]}";
        assertThat(reader().read(json(bundle)).patient().sex()).isEqualTo(Sex.MALE);
    }
}
