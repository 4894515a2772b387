package io.warrant.sources.fhir;

import static io.warrant.sources.fhir.FhirWorld.coded;
import static io.warrant.sources.fhir.FhirWorld.condition;
import static io.warrant.sources.fhir.FhirWorld.ignored;
import static io.warrant.sources.fhir.FhirWorld.json;
import static io.warrant.sources.fhir.FhirWorld.mentions;
import static io.warrant.sources.fhir.FhirWorld.notUnderstood;
import static io.warrant.sources.fhir.FhirWorld.observation;
import static io.warrant.sources.fhir.FhirWorld.read;
import static io.warrant.sources.fhir.FhirWorld.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirBadInputTest {

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> reader().read(json(text)))
                .isInstanceOf(InvalidCaseException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'resourceType':'Bundle'} | it holds no resource.",
                "{'resourceType':'Bundle','entry':[]} | it holds no resource.",
                "[] | it holds no resource.",
                "{'resourceType':'Claim'} | it holds no resource that says what the patient has",
                "{'resourceType':'Frob'} | it holds no resource that says what the patient has",
                "{'id':'x'} | this is no FHIR resource: it has no resourceType.",
                "'hello' | this is no FHIR resource",
                "<Patient/> | this is XML or HTML.",
                "{'resourceType':'Bundle','type':'history'} | this Bundle is a history",
                "{'resourceType':'Patient'} {} | line 1: a second document begins there.",
                "{'resourceType':'Patient', | line 1 column 27: malformed JSON.",
                "{'resourceType':'Patient','id':'a','id':'b'} | malformed JSON.",
                "{'resourceType':'Observation','valueQuantity':{'value':1e999999}} | beyond all"
            })
    void isRefusedWithAdvice(String text, String message) {
        refused(text).hasMessageContaining(message).message().matches("(?s).*\\. [A-Z][^.]*[.]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{'resourceType':'MedicationUsage'} ~ R5",
                "{'resourceType':'Condition','participant':[]} ~ R5",
                "{'resourceType':'MedicationRequest','medication':{'concept':{}}} ~ R5",
                "{'resourceType':'Encounter','class':[{}]} ~ R5",
                "{'resourceType':'Condition','verificationStatus':'refuted'} ~ STU3 or older",
                "{'resourceType':'Observation','category':{}} ~ STU3 or older",
                "{'resourceType':'MedicationOrder'} ~ STU3 or older",
                "{'resourceType':'CapabilityStatement','fhirVersion':'5.0.0'} ~ R5",
                "{'resourceType':'CapabilityStatement','fhirVersion':'1.0.2'} ~ DSTU2",
                "{'resourceType':'Patient','meta':{'profile':["
                        + "'http://hl7.org/fhir/StructureDefinition/Patient|5.0.0']}} ~ R5",
                "{'resourceType':'Patient','meta':{'profile':["
                        + "'http://hl7.org/fhir/3.0/StructureDefinition/Patient']}} ~ STU3"
            })
    void otherVersionsAreRefused(String resource, String version) {
        refused(resource)
                .hasMessageContaining(
                        "this is a resource of FHIR " + version + ", but Warrant reads R4");
        refused("{'resourceType':'Bundle','entry':[{'resource':" + resource + "}]}")
                .hasMessageStartingWith("entry[0].resource: this is a resource of FHIR " + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|6.1.0",
                "http://hl7.org/fhir/StructureDefinition/Patient|4.0.1",
                "http://example.org/R5/patient|5.0.0"
            })
    void profilesOfOthersHaveVersionsOfTheirOwn(String profile) {
        var text = "{'resourceType':'Patient','meta':{'profile':['" + profile + "']}}";
        assertThat(reader().read(json(text)).reading().mentions()).isEmpty();
    }

    @Test
    void deepNestingIsRefusedBeforeAnythingElseSeesIt() {
        refused("{'resourceType':'Patient','x':" + "[".repeat(200) + "]".repeat(200) + "}")
                .hasMessageContaining("nests more than 100 levels deep");
    }

    @Test
    void messagesDontQuoteTheRecord() {
        refused("{'resourceType':'Patient','name': Smith}")
                .hasMessageContaining("malformed JSON")
                .message()
                .doesNotContain("Smith");
    }

    @Test
    void aFaultThatCouldTurnTheMeaningIsntReadOver() {
        var seizure = coded("http://snomed.info/sct", "91175000");
        var intake =
                read(
                        observation(seizure).replace("final", "weird"),
                        condition(seizure + ",'verificationStatus':[{'text':'refuted'}],'odd':1"),
                        condition(seizure + ",'modifierExtension':[{'url':'http://x.org/not'}]"),
                        condition("'code':[{'text':'Seizure'},{'text':'Asthma'}]"));
        assertThat(mentions(intake)).isEmpty();
        assertThat(notUnderstood(intake))
                .hasSize(4)
                .allMatch(line -> line.startsWith("entry["))
                .anyMatch(line -> line.contains("as Observation of R4: 'status'"))
                .anyMatch(line -> line.contains("changes its meaning"));
    }

    @Test
    void aHarmlessFaultIsListed() {
        var intake = read(condition("'code':{'text':'Seizure'},'recordedDate':'yesterday'"));
        assertThat(mentions(intake)).hasSize(1);
        assertThat(ignored(intake)).singleElement().asString().contains("left out: 'recordedDate'");
    }

    @Test
    void entriesWithoutAResourceAreListed() {
        var bundle =
                "{'resourceType':'Bundle','link':[{'relation':'next','url':'http://x.org/2'}],"
                        + "'entry':[{'fullUrl':'urn:1'},{'resource':5},{'resource':{'id':'x'}},"
                        + "{'request':{'method':'DELETE'},'resource':{'resourceType':'Condition',"
                        + "'code':{'text':'Seizure'}}},{'resource':{'resourceType':'Patient'}}]}";
        var intake = reader().read(json(bundle));
        assertThat(mentions(intake)).isEmpty();
        assertThat(ignored(intake))
                .containsExactly(
                        "link: the record goes on in pages that aren't fetched",
                        "entry[0]: the entry holds no resource",
                        "entry[3]: the entry says that a resource is to be deleted");
        assertThat(notUnderstood(intake)).hasSize(2);
    }

    @Test
    void bundlesInBundlesAndContainedResourcesAreRead() {
        var inner =
                "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'DiagnosticReport',"
                        + "'status':'final','contained':[{'resourceType':'Condition','id':'c',"
                        + "'code':{'text':'Seizure'}}]}}]}";
        assertThat(mentions(read(inner)))
                .containsExactly(
                        "HP:0001250 OBSERVED entry[1].resource.entry[0].resource.contained[0]");
    }

    @Test
    void onlyJsonWithATypeIsFhir() {
        assertThat(FhirText.isFhir(json(" {'id':{'resourceType':5},'resourceType':'Patient'}")))
                .isTrue();
        assertThat(FhirText.isFhir(json("[{'resourceType':'Patient'}]"))).isTrue();
        assertThat(FhirText.isFhir(json("{'subject':{'resourceType':'Patient'}}"))).isFalse();
        assertThat(FhirText.isFhir("observed: [\"resourceType\"]")).isFalse();
        assertThat(FhirText.isFhir(json("{'resourceType':"))).isFalse();
    }
}
