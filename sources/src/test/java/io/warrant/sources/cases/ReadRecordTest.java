package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ReadRecordTest {

    private static final String NOTE =
            "A 3-year-old girl with focal-onset seizures.\nNo hearing loss. Her mother has gait"
                    + " ataxia.\n";

    private static ReadRecord load(String text) {
        return load(text, Language.EN);
    }

    private static ReadRecord load(String text, Language language) {
        return ReadRecord.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "x",
                CaseWorld.KNOWLEDGE,
                language);
    }

    @Test
    void aNote() {
        var record = load(NOTE);
        assertThat(record.text()).isEqualTo(NOTE);
        assertThat(record.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(record.patient().age().fromYears()).isEqualTo(3);
        assertThat(record.reading().mentions()).hasSize(3);
        var read = record.toCase(CaseWorld.KNOWLEDGE);
        assertThat(CaseWorld.signed(read)).containsExactly("+HP:0007359", "-HP:0000365");
        assertThat(read.patient()).isEqualTo(record.patient());
        assertThat(read.ignored())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.reason())
                                .contains("Gait ataxia (HP:0002066)")
                                .contains("is said of a relative (mother)"));
    }

    @Test
    void aFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("note.txt"), NOTE);
        assertThat(ReadRecord.load(file, CaseWorld.KNOWLEDGE, Language.EN)).isEqualTo(load(NOTE));
        assertThatThrownBy(() ->
                        ReadRecord.load(folder.resolve("none"), CaseWorld.KNOWLEDGE, Language.EN))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void fhir() {
        var record =
                load(
                        "{\"resourceType\": \"Condition\", \"code\": {\"text\": \"Epileptic"
                                + " seizure\"}}");
        assertThat(record.text()).isEmpty();
        assertThat(record.toCase(CaseWorld.KNOWLEDGE).findings())
                .containsExactly(
                        new Finding.Observed(
                                TermId.of("HP:0001250"), new Origin.Entry("Condition")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"x\", \"phenotypicFeatures\": [{\"type\": {\"id\": \"HP:0001250\"}}]}",
                "observed: [Seizure]\n",
                "finding\tstatus\nSeizure\tyes\n",
            })
    void recordsWithFieldsAreRefused(String record) {
        assertThatThrownBy(() -> load(record))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage(
                        "x: this is a record with coded findings, or a table, not a note. Give it"
                                + " to `warrant diagnose` as it is.");
    }

    @Test
    void aNoteWithoutFindingsIsRefusedOnlyAsACase() {
        var record = load("The patient is well.");
        assertThat(record.reading().mentions()).isEmpty();
        assertThatThrownBy(() -> record.toCase(CaseWorld.KNOWLEDGE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageStartingWith("no findings read");
    }

    @Test
    void correctionsTakeThePlaceOfTheReading() {
        var record = load(NOTE);
        var last = record.reading().mentions().subList(1, 2);
        var corrected = record.with(new Reading(last, List.of()));
        assertThat(CaseWorld.signed(corrected.toCase(CaseWorld.KNOWLEDGE)))
                .containsExactly("-HP:0000365");
        assertThat(corrected.patient()).isEqualTo(record.patient());
    }

    @Test
    void otherLanguagesNeedTheirNames() {
        assertThatThrownBy(() -> load(NOTE, Language.DE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no names of findings in 'de'");
    }
}
