package io.warrant.sources.ddxplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Severities;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class ConditionReaderTest {

    @TempDir Path folder = Path.of("");

    private ConditionReader.Conditions read(String severity) {
        var file =
                DdxplusFiles.text(
                        folder.resolve("release_conditions.json"),
                        """
                        {"A": {"cond-name-eng": "A", "icd10-id": "a15", "symptoms": {"E_1": {}},
                               "antecedents": {} %s}}
                        """
                                .formatted(severity));
        return ConditionReader.read(ReleaseFile.load(file));
    }

    @Test
    void severityIsReadWhereItIsStated() {
        assertThat(read(", \"severity\": 1").all().getFirst().severity()).isEqualTo(1);
        assertThat(read(", \"severity\": 5").all().getFirst().severity()).isEqualTo(5);
        assertThat(read("").all().getFirst().severity()).isEqualTo(Severities.UNSTATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2.5", "\"2\"", "null"})
    void refusesWhatIsNoGrade(String severity) {
        assertThatThrownBy(() -> read(", \"severity\": " + severity))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("release_conditions.json")
                .hasMessageContaining("from 1 to 5");
    }
}
