package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class ValidationTest {

    @Test
    void aGoodCaseHasNoProblems() {
        var validation =
                CaseWorld.validate("sex: male\nobserved: [Seizure]\nexcluded: [HP:0000365]\n");
        assertThat(validation.problems()).isEmpty();
        assertThat(validation.isValid()).isTrue();
    }

    @Test
    void saysEverythingAtOnce() {
        var validation =
                CaseWorld.validate(
                        """
                        {"subject": {"timeAtLastEncounter": {"age": {"iso8601duration": "P2Y"}}},
                         "phenotypicFeatures": [
                           {"type": {"id": "HP:0002279", "label": "obsolete Old seizure"}},
                           {"type": {"id": "HP:0001250", "label": "Headache"}},
                           {"type": {"id": "HP:0009999"}},
                           {"type": {"id": "HP:7777777", "label": "Gait ataxy"}},
                           {"type": {"id": "HP:0007359", "label": "Partial seizure"}},
                           {"type": {"id": "HP:0000407"}},
                           {"type": {"id": "HP:0000365"}, "excluded": true},
                           {"type": {"id": "HP:0001288"}},
                           {"type": {"id": "HP:0001288"}, "excluded": true},
                           {"tipe": {"id": "HP:0001288"}},
                           {"type": {"id": "gait"}}],
                         "diseases": [{"term": {"id": "OMIM:1"},
                           "onset": {"ontologyClass": {"id": "HP:0003581"}}}]}
                        """);
        assertThat(validation.problems())
                .extracting(problem -> problem.severity() + " " + problem.sentence())
                .containsExactly(
                        "WARNING subject.sex: the sex is unknown. State it: some diseases are"
                                + " limited to one.",
                        "WARNING phenotypicFeatures[9].tipe: phenopackets have no such field, so it"
                                + " isn't read. Did you mean type?",
                        "ERROR phenotypicFeatures[9].type: the finding has no term. Write it as"
                                + " {\"id\": \"HP:0001250\", \"label\": \"Seizure\"}.",
                        "ERROR phenotypicFeatures[10].type.id: 'gait' is not a term id. Write a"
                                + " prefix, a colon and the number, such as HP:0001250.",
                        "WARNING id: the phenopacket has no id. Give it one.",
                        "WARNING phenotypicFeatures[0]: HP:0002279 is retired. Write HP:0001250"
                                + " (Seizure) instead.",
                        "WARNING phenotypicFeatures[1]: the label 'Headache' is no name of"
                                + " HP:0001250 (Seizure). Check which of the two is meant; the id"
                                + " is what counts.",
                        "WARNING phenotypicFeatures[1]: HP:0001250 (Seizure) stands at"
                                + " phenotypicFeatures[0] already. Remove one of the two.",
                        "ERROR phenotypicFeatures[2]: HP:0009999 is retired, and no term replaces"
                                + " it for certain. Choose one of HP:0001288 (Gait disturbance),"
                                + " HP:0002066 (Gait ataxia).",
                        "ERROR phenotypicFeatures[3]: the ontology (cases-1) has no term"
                                + " HP:7777777. Did you mean HP:0002066 Gait ataxia, HP:0001288"
                                + " Gait disturbance?",
                        "ERROR phenotypicFeatures[5]: HP:0000407 (Sensorineural hearing impairment)"
                                + " is observed, but HP:0000365 (Hearing impairment), of which it"
                                + " is a kind, is excluded at phenotypicFeatures[6]. Correct one of"
                                + " the two.",
                        "ERROR phenotypicFeatures[7]: HP:0001288 (Gait disturbance) is observed"
                                + " here and excluded at phenotypicFeatures[8]. Correct one of the"
                                + " two.",
                        "WARNING phenotypicFeatures[0]: HP:0001250 (Seizure) is already said by"
                                + " HP:0007359 (Focal-onset seizure) at phenotypicFeatures[4]. Keep"
                                + " the more specific one, unless they are two separate findings.",
                        "ERROR onset: the disease begins after the age at the last encounter."
                                + " Correct one of the two ages.",
                        "WARNING diagnosis: the knowledge has no disease OMIM:1. The case can be"
                                + " reasoned about, but not counted as solved.");
        assertThat(validation.isValid()).isFalse();
    }

    @Test
    void brokenSyntaxAndMissingFilesAreProblemsToo() {
        assertThat(CaseWorld.validate("{\"observed\": [").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("line 1 column 15"));
        assertThat(Validation.of(Path.of("no-such-file"), CaseWorld.KNOWLEDGE).errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no such file"));
    }

    @Test
    void aPlainCaseIsCheckedToo() {
        var validation =
                CaseWorld.validate(
                        """
                        observed: [Fits, Seizure, HP:0002066, Odd walk]
                        age: 1y
                        onset: adult
                        sexx: m
                        """);
        assertThat(validation.problems())
                .extracting(Problem::place)
                .containsExactly("sexx", "observed[3]", "sex", "observed[1]", "onset");
    }

    @Test
    void warnsOfTermsThatNoPatientCanShow() {
        assertThat(CaseWorld.validate("sex: m\nobserved: [Seizure, HP:0000005]").problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "observed[1]: HP:0000005 (Mode of inheritance) is no finding that a patient"
                                + " can show, so it isn't weighed. Write a term below Phenotypic"
                                + " abnormality.");
    }

    @Test
    void aFileOfNonsenseFillsNoMemory() {
        var many = "{\"type\": {\"id\": \"x\"}},".repeat(20_000) + "{}";
        var validation =
                CaseWorld.validate("{\"id\": \"x\", \"phenotypicFeatures\": [" + many + "]}");
        assertThat(validation.problems()).hasSizeLessThanOrEqualTo(2000);
    }
}
