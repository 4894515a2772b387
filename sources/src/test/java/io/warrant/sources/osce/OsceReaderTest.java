package io.warrant.sources.osce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.osce.OsceStation.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OsceReaderTest {

    private static final String STATION =
            """
            {"OSCE_Examination": {"Objective_for_Doctor": "Find out.", "Patient_Actor": \
            {"Demographics": "Woman of 30", "Symptoms": {"Primary_Symptom": "Itch", \
            "Secondary_Symptoms": ["Rash", "Heat"]}}, "Physical_Examination_Findings": \
            {"Vital_Signs": {"Heart_Rate": "72", "Temperature": null}}, "Correct_Diagnosis": "Hives"}}
            """;

    @TempDir Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("stations.jsonl"), text);
    }

    @Test
    void eachPartOfAPartBecomesOneText() throws IOException {
        var station = OsceReader.read(file("\n" + STATION)).getFirst();
        assertThat(station.line()).isEqualTo(2);
        assertThat(station.diagnosis()).isEqualTo("Hives");
        assertThat(station.of(Kind.HISTORY))
                .containsEntry("Demographics", "Woman of 30")
                .containsEntry("Symptoms, Primary Symptom", "Itch")
                .containsEntry("Symptoms, Secondary Symptoms", "Rash; Heat");
        assertThat(station.of(Kind.EXAMINATION))
                .hasSize(1)
                .containsEntry("Vital Signs, Heart Rate", "72");
        assertThat(station.of(Kind.TEST)).isEmpty();
    }

    @Test
    void whatIsNoStationIsRefusedWithItsLine() throws IOException {
        var cut = file(STATION + "{\"OSCE_Examination\": {");
        assertThatThrownBy(() -> OsceReader.read(cut))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("line 2");
        var other = file("{\"a\": 1}\n");
        assertThatThrownBy(() -> OsceReader.read(other))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Correct_Diagnosis");
        var empty = file("\n");
        assertThatThrownBy(() -> OsceReader.read(empty)).isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void theKitsStationsAreAllRead() {
        var stations = OsceReader.read(DataKit.require("cases/osce/agentclinic-medqa.jsonl.gz"));
        assertThat(stations).hasSize(108);
        assertThat(stations).allMatch(station -> !station.of(Kind.HISTORY).isEmpty());
        assertThat(stations).allMatch(station -> !station.of(Kind.EXAMINATION).isEmpty());
    }
}
