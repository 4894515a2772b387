package io.warrant.sources.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.triage.Departments;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class VignetteReaderTest {

    @TempDir Path folder = Path.of("");

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    @Test
    void readsTextAndLabel() throws IOException {
        var read =
                VignetteReader.read(
                        file(
                                """
                                {"case_description": "A red eye.", "urgency_level": "now"}
                                {"chief_complaints": "Cough", "presentation": "Since Monday"}
                                """));
        assertThat(read)
                .containsExactly(
                        new Vignette(1, "A red eye.", "now"),
                        new Vignette(2, "Cough.\nSince Monday.", ""));
    }

    @Test
    void refusesWhatIsNoVignetteWithoutQuotingIt() throws IOException {
        var broken = file("secret patient");
        assertThatThrownBy(() -> VignetteReader.read(broken))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("line 1")
                .hasMessageNotContaining("secret");
    }

    @Test
    void readsTablesOfDepartments() throws IOException {
        assertThat(DepartmentTable.usual().byBranch())
                .containsEntry(TermId.of("HP:0000478"), "Ophthalmology")
                .containsEntry(TermId.of("HP:0004370"), Departments.GENERAL);
        assertThat(DepartmentTable.usual().byCode()).containsEntry("ICD10:I", "Cardiology");
        var twice = file("branch\tdepartment\nHP:0000478\ta\nHP:0000478\tb\n");
        assertThatThrownBy(() -> DepartmentTable.load(twice))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("twice");
        var code = file("branch\tdepartment\nICD10:J1\ta\nICD10:J1\tb\n");
        assertThatThrownBy(() -> DepartmentTable.load(code)).hasMessageContaining("twice");
        var odd = file("branch\tdepartment\nICD10:J123\ta\n");
        assertThatThrownBy(() -> DepartmentTable.load(odd))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("ICD-10");
    }

    @Test
    void everyVignetteOfTheKitIsRead() {
        var semigran = VignetteReader.read(DataKit.require("cases/vignettes/semigran.jsonl.gz"));
        assertThat(semigran).hasSize(24).noneMatch(one -> one.urgency().isEmpty());
        var avey = VignetteReader.read(DataKit.require("cases/vignettes/avey.jsonl.gz"));
        assertThat(avey).hasSize(197).allMatch(one -> one.urgency().isEmpty());
    }
}
