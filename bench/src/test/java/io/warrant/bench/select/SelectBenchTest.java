package io.warrant.bench.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.GuidelineWriter;
import io.warrant.engine.guideline.ToyGuideline;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class SelectBenchTest {

    @TempDir Path folder;

    private static SelectBench bench() {
        var out = new ColumnsBuilder().sections(ToyWorld.knowledge().columns(), List.of(""));
        new GuidelineWriter().add("Ring_score.v1", ToyGuideline.score()).write(out);
        return new SelectBench(Reasoner.of(KnowledgeBase.of(out.build()), "toy", "00"));
    }

    private Path items(String... rows) throws IOException {
        return Files.writeString(
                folder.resolve("items.csv"),
                "Calculator Name,Patient Note\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void countsItemsOnceByNoteAndCalculatorAndNamesThoseWithout() throws IOException {
        var result =
                bench().items(
                                items(
                                        "Body Mass Index (BMI),Weight 70 kg.",
                                        "Body Mass Index (BMI),Weight 70 kg.",
                                        "Horoscope,Weight 70 kg."));
        assertThat(result.items()).isEqualTo(1);
        assertThat(result.groups()).isEqualTo(1);
        assertThat(result.without()).isEqualTo(1);
        assertThat(result.lines()).hasSize(6);
        for (var line : result.lines()) {
            assertThat(Arrays.copyOf(line.rates().values(), 5)).isSorted();
            assertThat(line.instruments()).isPositive();
        }
    }

    @Test
    void writesTextAndNumbersOfTheSame() throws IOException {
        var result = bench().items(items("Body Mass Index (BMI),Weight 70 kg."));
        assertThat(SelectReport.text(result)).contains("1 items on 1 notes");
        assertThat(SelectReport.json(result)).contains("\"recall10\"").contains("\"items\" : 1");
    }

    @Test
    void aTableWithoutNotesIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("bad.csv"), "Calculator Name\nBMI\n");
        assertThatThrownBy(() -> bench().items(file))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Patient Note");
    }
}
