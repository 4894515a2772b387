package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhenopacketReaderTest {

    private static final String VERSION_2 =
            """
            {"id": "demo",
             "subject": {"id": "p1", "sex": "FEMALE", "vitalStatus": {"status": "ALIVE"},
               "timeAtLastEncounter": {"age": {"iso8601duration": "P12Y6M"}}},
             "phenotypicFeatures": [
               {"type": {"id": "HP:0001250", "label": "Seizure"},
                "onset": {"age": {"iso8601duration": "P2Y"}}, "severity": {"id": "HP:0012828"}},
               {"type": {"id": "HP:0000365", "label": "Hearing impairment"}, "excluded": true},
               {"type": {"id": "hp:0001288"}, "excluded": false,
                "onset": {"ontologyClass": {"id": "HP:0003593"}}}],
             "measurements": [{"assay": {"id": "LOINC:1"}}],
             "interpretations": [{"id": "i", "progressStatus": "SOLVED", "diagnosis": {
               "disease": {"id": "OMIM:154700", "label": "Marfan syndrome"},
               "genomicInterpretations": [{"subjectOrBiosampleId": "p1"}]}}],
             "diseases": [
               {"term": {"id": "omim:154700"}, "onset": {"ontologyClass": {"id": "HP:0003577"}}},
               {"term": {"id": "OMIM:1"}, "excluded": true},
               {"term": {"id": "Orphanet:558"}}],
             "metaData": {"phenopacketSchemaVersion": "2.0", "externalReferences":
               [{"id": "PMID:123"}, {"id": "DOI:10.1/2"}]}}
            """;

    private static final String VERSION_1 =
            """
            {"id": "demo1",
             "subject": {"id": "p1", "sex": "MALE", "ageAtCollection": {"age": "P7Y"}},
             "phenotypicFeatures": [
               {"type": {"id": "HP:0001250"}, "classOfOnset": {"id": "HP:0003593"}},
               {"type": {"id": "HP:0000365"}, "negated": true},
               {"type": {"id": "HP:0001288"}, "negated": false}],
             "genes": [{"id": "NCBIGene:1", "symbol": "A"}],
             "diseases": [{"term": {"id": "OMIM:154700"}, "ageOfOnset": {"age": "P3M"}}],
             "metaData": {"phenopacketSchemaVersion": "1.0.0"}}
            """;

    private static Case features(String features) {
        return CaseWorld.read(
                "{\"id\": \"x\", \"subject\": {\"sex\": \"MALE\"}, \"phenotypicFeatures\": ["
                        + features
                        + "]}");
    }

    private static Case subject(String fields) {
        return CaseWorld.read(
                "{\"id\": \"x\", \"subject\": {"
                        + fields
                        + "}, \"phenotypicFeatures\": [{\"type\": {\"id\": \"HP:0001250\"}}]}");
    }

    @Test
    void readsVersion2() {
        var patient = CaseWorld.read(VERSION_2);
        assertThat(patient.id()).isEqualTo("demo");
        assertThat(patient.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(patient.patient().age().fromYears()).isEqualTo(12.5);
        assertThat(patient.patient().onset()).isEqualTo(new AgeRange(0, 0));
        assertThat(CaseWorld.signed(patient))
                .containsExactly("+HP:0001250", "-HP:0000365", "+HP:0001288");
        assertThat(patient.findings().get(2).origin())
                .isEqualTo(new Origin.Entry("phenotypicFeatures[2]"));
        assertThat(patient.diagnoses())
                .extracting(Diagnosis::disease)
                .containsExactly(DiseaseId.of("OMIM:154700"), DiseaseId.of("ORPHA:558"));
        assertThat(patient.publications()).containsExactly("PMID:123");
        assertThat(patient.ignored())
                .extracting(Ignored::field)
                .containsExactly(
                        "onset of 2 findings",
                        "severity of 1 finding",
                        "genomic interpretations",
                        "excluded diseases",
                        "vitalStatus",
                        "measurements");
    }

    @Test
    void readsVersion1() {
        var patient = CaseWorld.read(VERSION_1);
        assertThat(CaseWorld.signed(patient))
                .containsExactly("+HP:0001250", "-HP:0000365", "+HP:0001288");
        assertThat(patient.patient().sex()).isEqualTo(Sex.MALE);
        assertThat(patient.patient().age()).isEqualTo(new AgeRange(7, 8));
        assertThat(patient.patient().onset()).isEqualTo(new AgeRange(0.25, 0.25 + 1 / 12.0));
        assertThat(patient.ignored())
                .extracting(Ignored::field)
                .containsExactly("onset of 1 finding", "genes");
    }

    @Test
    void readsYamlAndSnakeCaseAndNumberedEnums() {
        var patient =
                CaseWorld.read(
                        """
                        id: demo
                        subject:
                          sex: 1
                          time_at_last_encounter: {age: {iso8601duration: P3D}}
                        phenotypic_features:
                          - type: {id: HP:0001250}
                            excluded: true
                        """);
        assertThat(CaseWorld.signed(patient)).containsExactly("-HP:0001250");
        assertThat(patient.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(patient.patient().age().toYears()).isCloseTo(4 / 365.2425, within(1e-9));
    }

    @Test
    void whereBothVersionsAreMixedEitherExcludesAndItIsNoted() {
        var patient =
                features(
                        """
                        {"type": {"id": "HP:0001250"}, "excluded": true, "negated": false},
                        {"type": {"id": "HP:0000365"}, "excluded": false, "negated": true},
                        {"type": {"id": "HP:0001288"}, "excluded": false, "negated": false}
                        """);
        assertThat(CaseWorld.signed(patient))
                .containsExactly("-HP:0001250", "-HP:0000365", "+HP:0001288");
        assertThat(patient.ignored())
                .singleElement()
                .satisfies(
                        note -> assertThat(note.reason()).contains("negated").contains("excluded"));
    }

    @Test
    void notesWhereTheStatedVersionIsNotThatOfTheFields() {
        var patient = CaseWorld.read(VERSION_1.replace("1.0.0", "2.0"));
        assertThat(patient.ignored().getFirst().reason())
                .startsWith("it says 2, but the file has fields of version 1 (genes, ageOfOnset,");
        assertThat(CaseWorld.signed(patient)).contains("-HP:0000365");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Excluded", "isExcluded", "NEGATED", "absent", "negative", "is_excluded"})
    void refusesFieldsThatOnlyLookLikeAnExclusion(String key) {
        assertThatThrownBy(() ->
                        features("{\"type\": {\"id\": \"HP:0001250\"}, \"" + key + "\": true}"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith("x phenotypicFeatures[0]." + key)
                .hasMessageContaining("isn't clear whether the finding is excluded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"false\"", "1", "[]", "{}"})
    void refusesExclusionsThatAreNeitherTrueNorFalse(String value) {
        assertThatThrownBy(() ->
                        features(
                                "{\"type\": {\"id\": \"HP:0001250\"}, \"excluded\": "
                                        + value
                                        + "}"))
                .hasMessageContaining("phenotypicFeatures[0].excluded: it must be true or false");
    }

    @Test
    void refusesAnExclusionThatStandsInBothSpellings() {
        assertThatThrownBy(() ->
                        CaseWorld.read(
                                """
                                {"phenotypicFeatures": [{"type": {"id": "HP:0001250"}}],
                                 "phenotypic_features": [{"type": {"id": "HP:0000365"}}]}
                                """))
                .hasMessageContaining("the same field also stands as phenotypicFeatures");
    }

    @Test
    void refusesAPhenopacketWithoutFeatures() {
        assertThatThrownBy(() ->
                        CaseWorld.read("{\"id\": \"x\", \"subject\": {}, \"measurements\": [{}]}"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage(
                        "x phenotypicFeatures: the phenopacket has no phenotypic features (only"
                                + " measurements, which aren't used yet), so there is nothing to"
                                + " reason from. Add what was observed in the patient, or"
                                + " excluded.");
    }

    @Test
    void refusesFindingsWithoutAnId() {
        assertThatThrownBy(() -> features("{\"excluded\": true}"))
                .hasMessageContaining("phenotypicFeatures[0].type: the finding has no term");
        assertThatThrownBy(() -> features("{\"type\": {\"id\": \"seizure\"}}"))
                .hasMessageContaining("phenotypicFeatures[0].type.id: 'seizure' is not a term id");
        assertThatThrownBy(() -> features("{\"type\": \"HP:0001250\"}, null"))
                .hasMessageContaining("it must be an object with fields")
                .hasMessageContaining("one more error");
    }

    @Test
    void readsTheProbandOfAFamily() {
        var patient =
                CaseWorld.read(
                        "{\"id\": \"family\", \"proband\": "
                                + VERSION_2
                                + ", \"relatives\": [{}], \"metaData\": {\"externalReferences\":"
                                + " [{\"id\": \"PMID:9\"}]}}");
        assertThat(patient.id()).isEqualTo("demo");
        assertThat(patient.findings().getFirst().origin())
                .isEqualTo(new Origin.Entry("proband.phenotypicFeatures[0]"));
        assertThat(patient.ignored())
                .contains(new Ignored("relatives", "of a family, only the proband is read"));
        assertThat(patient.publications()).containsExactly("PMID:123", "PMID:9");
    }

    @Test
    void refusesACohort() {
        assertThatThrownBy(
                        () -> CaseWorld.read("{\"id\": \"c\", \"members\": [" + VERSION_2 + "]}"))
                .hasMessage(
                        "x members: this is a cohort of 1 patients. Save each member as a"
                                + " phenopacket of its own.");
    }

    @Test
    void refusesAnAnimal() {
        assertThatThrownBy(() -> subject("\"taxonomy\": {\"id\": \"NCBITaxon:10090\"}"))
                .hasMessageContaining("species 'NCBITaxon:10090'");
        assertThat(subject("\"taxonomy\": {\"id\": \"NCBITaxon:9606\"}").findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'age': {'iso8601duration': 'P40Y'}} | 40 | 41",
                "{'age': 'P40Y'} | 40 | 41",
                "{'ageRange': {'start': {'iso8601duration': 'P40Y'}, 'end': {'iso8601duration':"
                        + " 'P45Y'}}} | 40 | 46",
                "{'ontologyClass': {'id': 'HP:0011462'}} | 16 | 40",
                "{'gestationalAge': {'weeks': 20, 'days': 0}} | -0.38331 | -0.38057",
                "{'timestamp': '2020-01-01T00:00:00Z'} | 9.99883 | 10.00157",
                "{'interval': {'start': '2020-01-01', 'end': '2021-01-01'}} | 9.99883 | 11.00365",
            })
    void readsEachFormOfTime(String time, double from, double to) {
        var age =
                subject(
                                "\"dateOfBirth\": \"2010-01-01T00:00:00Z\","
                                        + " \"timeAtLastEncounter\": "
                                        + time.replace('\'', '"'))
                        .patient()
                        .age();
        assertThat(age.fromYears()).isCloseTo(from, within(1e-5));
        assertThat(age.toYears()).isCloseTo(to, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'age': {'iso8601duration': 'P200Y'}} | timeAtLastEncounter.age.iso8601duration",
                "{'age': {'iso8601duration': 'twelve'}} | no age between birth and 130 years",
                "{'gestationalAge': {'weeks': 60}} | a gestational age has 0 to 45 weeks",
                "{'gestationalAge': {'weeks': 1.5}} | must be a whole number",
                "{'timestamp': 'yesterday'} | is no date",
                "{'timestamp': '1990-01-01T00:00:00Z'} | before the date of birth",
                "{'ontologyClass': {'id': 'adult'}} | is not a term id",
                "{'ageRange': {'start': {'iso8601duration': 'P40Y'}, 'end': {'iso8601duration':"
                        + " 'P4Y'}}} | ends before it starts",
            })
    void refusesTimesThatAreNone(String time, String message) {
        assertThatThrownBy(() ->
                        subject(
                                "\"dateOfBirth\": \"2010-01-01\","
                                        + " \"timeAtLastEncounter\": "
                                        + time.replace('\'', '"')))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anOnsetClassThatIsNoAgeIsNoted() {
        var patient =
                subject("\"timeAtLastEncounter\": {\"ontologyClass\": {\"id\": \"HP:0003674\"}}");
        assertThat(patient.patient().age().isKnown()).isFalse();
        assertThat(patient.ignored().getFirst().reason()).contains("none of HPO's onset classes");
    }

    @Test
    void refusesAnUnknownSex() {
        assertThatThrownBy(() -> subject("\"sex\": \"feminine\""))
                .hasMessageContaining("'feminine' is no sex of a phenopacket");
    }

    @Test
    void twoDiagnosesShareEqually() {
        var diagnoses = CaseWorld.read(VERSION_2).diagnoses();
        assertThat(diagnoses).extracting(Diagnosis::share).containsExactly(0.5, 0.5);
        assertThat(CaseWorld.read(VERSION_2).diagnoses().getFirst().label()).isNotEmpty();
    }

    @Test
    void anUnsolvedInterpretationIsNoDiagnosis() {
        var patient = CaseWorld.read(VERSION_2.replace("SOLVED", "UNSOLVED"));
        assertThat(patient.diagnoses()).hasSize(2);
        assertThat(
                        CaseWorld.read(
                                        VERSION_2
                                                .replace("SOLVED", "UNSOLVED")
                                                .replace("omim:154700", "OMIM:2"))
                                .diagnoses())
                .extracting(Diagnosis::disease)
                .doesNotContain(DiseaseId.of("OMIM:154700"));
    }

    @ParameterizedTest
    @CsvSource({
        "PMID_30968594_individual_29, PMID:30968594",
        "PMID28886345_p2, PMID:28886345",
        "STX-PMID:12_a, PMID:12",
    })
    void findsThePublicationInTheId(String id, String publication) {
        var patient =
                CaseWorld.read(
                        "{\"id\": \""
                                + id
                                + "\", \"phenotypicFeatures\": [{\"type\": {\"id\":"
                                + " \"HP:0001250\"}}], \"metaData\": {\"externalReferences\":"
                                + " [{\"id\": \"PMID:7\"}]}}");
        assertThat(patient.publications()).containsExactly("PMID:7", publication);
    }

    @Test
    void unknownFieldsAreNotedAndWarnedOf() {
        var text = VERSION_2.replace("\"measurements\"", "\"measurment\"");
        assertThat(CaseWorld.read(text).ignored())
                .contains(new Ignored("measurment", "phenopackets have no such field"));
        assertThat(CaseWorld.validate(text).warnings())
                .extracting(Problem::sentence)
                .contains(
                        "measurment: phenopackets have no such field, so it isn't read. Did you"
                                + " mean measurements?");
    }
}
