package io.warrant.sources.fhir;

import static io.warrant.sources.fhir.FhirWorld.coded;
import static io.warrant.sources.fhir.FhirWorld.condition;
import static io.warrant.sources.fhir.FhirWorld.ignored;
import static io.warrant.sources.fhir.FhirWorld.mentions;
import static io.warrant.sources.fhir.FhirWorld.notUnderstood;
import static io.warrant.sources.fhir.FhirWorld.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Diagnosis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

    private static final String SNOMED = "http://snomed.info/sct";
    private static final String SEIZURE = coded(SNOMED, "91175000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "http://human-phenotype-ontology.org | HP:0001250",
                "http://purl.obolibrary.org/obo/hp.owl | 0001250",
                "https://hpo.jax.org/ | hp_0001250",
                "http://snomed.info/sct | 91175000",
                "http://snomed.info/sct/731000124108 | 91175000",
                "urn:oid:2.16.840.1.113883.6.96 | 91175000"
            })
    void codesBecomeTerms(String system, String code) {
        assertThat(mentions(read(condition(coded(system, code)))))
                .containsExactly("HP:0001250 OBSERVED entry[1].resource");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'code':{'text':'epileptic  Seizure'}",
                "'code':{'coding':[{'system':'http://x.org','code':'1','display':'Seizure"
                        + " (disorder)'}]}",
                "'code':{'coding':[{'code':'HP:0001250'}]}"
            })
    void namesBecomeTerms(String code) {
        assertThat(mentions(read(condition(code))))
                .containsExactly("HP:0001250 OBSERVED entry[1].resource");
    }

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info/sct, 19346006",
        "http://hl7.org/fhir/sid/icd-10-cm, Q87.4",
        "http://purl.obolibrary.org/obo/mondo.owl, MONDO:0007947",
        "http://www.omim.org, 154700"
    })
    void codesOfDiseasesBecomeDiagnoses(String system, String code) {
        var intake = read(condition(coded(system, code)));
        assertThat(intake.diagnoses())
                .containsExactly(Diagnosis.of(FhirWorld.MARFAN, "Marfan syndrome"));
        assertThat(intake.reading().mentions()).isEmpty();
        assertThat(intake.toCase(FhirWorld.KNOWLEDGE).diagnoses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "confirmed, OBSERVED",
        "unconfirmed, UNCERTAIN (verificationStatus unconfirmed)",
        "provisional, UNCERTAIN (verificationStatus provisional)",
        "differential, UNCERTAIN (verificationStatus differential)",
        "refuted, EXCLUDED (verificationStatus refuted)"
    })
    void verificationDecides(String code, String said) {
        var status = said.replaceFirst(" \\(", " entry[1].resource (");
        assertThat(mentions(read(condition(SEIZURE + ",'verificationStatus':" + of(code)))))
                .containsExactly(
                        "HP:0001250 "
                                + (status.contains("entry")
                                        ? status
                                        : status + " entry[1].resource"));
    }

    @ParameterizedTest
    @CsvSource({
        "active, OBSERVED",
        "recurrence, OBSERVED",
        "relapse, OBSERVED",
        "remission, HISTORICAL",
        "resolved, HISTORICAL",
        "inactive, HISTORICAL"
    })
    void clinicalStatusTellsWhetherItIsOver(String code, String status) {
        assertThat(mentions(read(condition(SEIZURE + ",'clinicalStatus':" + of(code)))))
                .singleElement()
                .asString()
                .startsWith("HP:0001250 " + status + " entry[1].resource");
    }

    @Test
    void anAbatementWithoutStatusIsOver() {
        assertThat(mentions(read(condition(SEIZURE + ",'abatementDateTime':'2001'"))))
                .containsExactly("HP:0001250 HISTORICAL entry[1].resource (abatement)");
    }

    @ParameterizedTest
    @CsvSource({
        "verificationStatus, entered-in-error, it was entered in error",
        "verificationStatus, maybe, its verificationStatus 'maybe' is unknown",
        "clinicalStatus, odd, its clinicalStatus 'odd' is unknown"
    })
    void otherStatusesSayNothing(String field, String code, String reason) {
        var intake = read(condition(SEIZURE + ",'" + field + "':" + of(code)));
        assertThat(intake.reading().mentions()).isEmpty();
        assertThat(notUnderstood(intake)).containsExactly("entry[1].resource: " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "verificationStatus, refuted, that the patient doesn't have it",
        "verificationStatus, provisional, that it isn't certain",
        "clinicalStatus, resolved, that it is over"
    })
    void aDiseaseThatIsntTheirsIsNoDiagnosis(String field, String code, String reason) {
        var intake = read(condition(coded(SNOMED, "19346006") + ",'" + field + "':" + of(code)));
        assertThat(intake.diagnoses()).isEmpty();
        assertThat(notUnderstood(intake)).singleElement().asString().contains(reason);
    }

    @Test
    void aDiseaseInRemissionIsStillADiagnosis() {
        var intake =
                read(condition(coded(SNOMED, "19346006") + ",'clinicalStatus':" + of("remission")));
        assertThat(intake.diagnoses()).hasSize(1);
    }

    @Test
    void aCodeOfSeveralTermsIsReadOnlyByItsName() {
        assertThat(notUnderstood(read(condition(coded(SNOMED, "1")))))
                .containsExactly(
                        "entry[1].resource: its code of SNOMED CT stands for several terms alike");
        var named =
                "'code':{'coding':[{'system':'http://snomed.info/sct','code':'1',"
                        + "'display':'Ectopic kidney (disorder)'}]}";
        assertThat(mentions(read(condition(named))))
                .containsExactly("HP:0000086 OBSERVED entry[1].resource");
    }

    @Test
    void whatIsUnknownIsListed() {
        var unknown =
                "'code':{'coding':[{'system':'http://example.org/mine','code':'9'}],'text':'Odd'}";
        assertThat(notUnderstood(read(condition(unknown), condition("'note':[{'text':'x'}]"))))
                .containsExactly(
                        "entry[1].resource: 'Odd' is no known finding or disease by its name or"
                                + " its code of 'http://example.org/mine'",
                        "entry[2].resource: it has neither a code nor a name");
        assertThat(ignored(read(condition(SEIZURE + ",'note':[{'text':'x'}]"))))
                .containsExactly("entry[1].resource.note: remarks beside a condition aren't read");
    }

    @Test
    void theOnsetOfAConditionIsNotThatOfTheIllness() {
        var intake = read(condition(SEIZURE + ",'onsetDateTime':'1995-01-01'"));
        assertThat(intake.patient().onset().isKnown()).isFalse();
    }

    @Test
    void relativesConditionsAreTheirs() {
        var intake =
                read(
                        "{'resourceType':'FamilyMemberHistory','status':'completed',"
                                + "'patient':{'reference':'Patient/p'},"
                                + "'relationship':{'coding':[{'code':'MTH','display':'mother'}]},"
                                + "'condition':[{"
                                + SEIZURE
                                + "},{"
                                + coded(SNOMED, "19346006")
                                + "}]}");
        assertThat(mentions(intake))
                .containsExactly("HP:0001250 FAMILY entry[1].resource.condition[0] (mother)");
        assertThat(notUnderstood(intake))
                .containsExactly(
                        "entry[1].resource.condition[1]: of OMIM:154700 it says that a relative has"
                                + " it, so it is no diagnosis");
        assertThat(intake.toCase(FhirWorld.KNOWLEDGE).findings()).isEmpty();
    }

    @Test
    void anAllergyIsUsedOnlyWhereItIsATerm() {
        var allergy =
                "{'resourceType':'AllergyIntolerance','patient':{'reference':'Patient/p'},'code':";
        var intake = read(allergy + "{'text':'Asthma'}}", allergy + "{'text':'Penicillin'}}");
        assertThat(mentions(intake)).containsExactly("HP:0002099 OBSERVED entry[1].resource");
        assertThat(ignored(intake)).singleElement().asString().startsWith("entry[2].resource: an");
    }

    @Test
    void medicationsAndOtherTypesAreCounted() {
        var request =
                "{'resourceType':'MedicationRequest','status':'active','intent':'order',"
                        + "'subject':{'reference':'Patient/p'}}";
        var intake = read(request, request, "{'resourceType':'Claim'}");
        assertThat(ignored(intake))
                .containsExactly(
                        "Claim (1): resources of this type aren't read",
                        "MedicationRequest (2): medications aren't used");
    }

    private static String of(String code) {
        return "{'coding':[{'code':'" + code + "'}]}";
    }
}
