package io.warrant.sources.ddxplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class SimulatedPatientsTest {

    private static final String HEADER = "age,top5_diagnoses,sex,diagnosis,features,feature_id\n";

    @TempDir Path folder = Path.of("");

    @Test
    void aRowHoldsPatientAnswersAndDifferential() {
        var table = DdxplusFiles.patients(folder.resolve("patients.csv"), 2);
        var patients = SimulatedPatients.read(table);
        assertThat(patients).hasSize(2);
        var first = patients.getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.patient().age().fromYears()).isEqualTo(20);
        assertThat(first.features()).containsExactly("E_1", "E_2_@_V_1", "E_3_@_1");
        assertThat(first.complaint()).isEqualTo("E_1");
        assertThat(first.truth().disease().value()).isEqualTo("DDXPLUS:Headache");
        var flu = patients.getLast().truth();
        assertThat(flu.disease().value()).isEqualTo("DDXPLUS:Ete_flu");
        assertThat(flu.differential()).hasSize(2);
        assertThat(flu.differential().getFirst().share()).isEqualTo(0.995);
    }

    @Test
    void theHalfDependsOnTheRowOnly() {
        var one = List.of("39", "[]", "F", "Flu", "['E_1']", "E_1");
        assertThat(Half.of(one)).isEqualTo(Half.of(List.copyOf(one)));
        var table = DdxplusFiles.patients(folder.resolve("patients.csv"), 120);
        var halves = SimulatedPatients.read(table).stream().map(SimulatedPatient::half).toList();
        assertThat(halves).contains(Half.TRAINING, Half.MEASURING);
        // Rows 1 and 121 are the same; so are their halves.
        var longer = DdxplusFiles.patients(folder.resolve("more.csv"), 121);
        assertThat(SimulatedPatients.read(longer).getLast().half()).isEqualTo(halves.getFirst());
    }

    @Test
    void tablesAreToldByTheirHeader() throws IOException {
        var table = DdxplusFiles.patients(folder.resolve("any.name"), 2);
        assertThat(SimulatedPatients.isTable(table)).isTrue();
        var note = DdxplusFiles.text(folder.resolve("patients.csv"), "age,sex\n3,F\n");
        assertThat(SimulatedPatients.isTable(note)).isFalse();
    }

    @Test
    void brokenTablesAreRefusedWithTheirLine() {
        refused("3,[],F,Flu,['E_1'],E_1,more\n", "line 2");
        refused("3,[],F,Flu,['E_1',E_1\n", "line 2");
        refused("3,[],F,Flu,[],E_1\n", "no evidence");
        refused("three,[],F,Flu,['E_1'],E_1\n", "age");
        refused("", "no patient");
    }

    private void refused(String row, String reason) {
        var table = DdxplusFiles.text(folder.resolve("broken.csv"), HEADER + row);
        assertThatThrownBy(() -> SimulatedPatients.read(table))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theKitsPatientsAreAllRead() {
        var patients = SimulatedPatients.read(DataKit.require("cases/ddxplus/patients.csv.gz"));
        assertThat(patients).hasSize(1297);
        assertThat(patients).allMatch(one -> one.features().contains(one.complaint()));
        assertThat(patients)
                .allMatch(one ->
                        one.truth().differential().stream()
                                .anyMatch(held -> held.disease().equals(one.truth().disease())));
    }
}
