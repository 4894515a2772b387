package io.warrant.perception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ModelFolderTest {

    @TempDir Path folder;

    private static final ModelCard CARD =
            new ModelCard(
                    "toy",
                    "anything",
                    List.of(new ModelCard.Concept("normal ECG", "")),
                    new ModelCard.Made("00ff", "all", 7, Map.of("rounds", "3")),
                    Map.of("AUC", 0.9),
                    "CC0");

    @Test
    void givesBackWhatWasWritten() {
        var weights = Numbers.of(Map.of("slope", new double[] {1, 2.5})).bytes();
        ModelFolder.write(folder, CARD, Map.of("numbers.bin", weights));

        var opened = ModelFolder.open(folder, "toy");

        assertThat(opened.card()).isEqualTo(CARD);
        var numbers = Numbers.parse("numbers.bin", opened.weights("numbers.bin"));
        assertThat(numbers.row("slope")).containsExactly(1, 2.5);
    }

    @Test
    void refusesAFolderWithoutAModel() {
        assertThatThrownBy(() -> ModelFolder.open(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("There is no model in the folder");
    }

    @Test
    void refusesWhatIsNoCard() throws IOException {
        for (var text : List.of("hello", "{}", "[]", "{\"card\":null,\"weights\":{}}")) {
            Files.writeString(folder.resolve("card.json"), text);

            assertThatThrownBy(() -> ModelFolder.open(folder))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("isn't the card of a model");
        }
    }

    @Test
    void refusesAnotherTask() {
        ModelFolder.write(folder, CARD, Map.of());

        assertThatThrownBy(() -> ModelFolder.open(folder, "other"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("holds a model of the task 'toy', not of 'other'");
    }

    @Test
    void refusesWeightsThatAreMissingOrChanged() throws IOException {
        ModelFolder.write(folder, CARD, Map.of("a.bin", new byte[] {1, 2, 3}));
        Files.write(folder.resolve("a.bin"), new byte[] {1, 2});
        var opened = ModelFolder.open(folder, "toy");

        assertThatThrownBy(() -> opened.weights("a.bin"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("'a.bin'")
                .hasMessageContaining("aren't those that were written");
        assertThatThrownBy(() -> opened.weights("b.bin"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("lacks the weights 'b.bin'");
    }

    @Test
    void refusesWeightsThatArentNumbers() {
        var broken = Numbers.of(Map.of("slope", new double[] {1, Double.NaN})).bytes();

        assertThatThrownBy(() -> Numbers.parse("w.bin", broken))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("'slope' of 'w.bin' aren't finite (number 1 is NaN)");
        assertThatThrownBy(() -> Numbers.parse("w.bin", new byte[] {1, 2, 3, 4, 5}))
                .isInstanceOf(KnowledgeException.class);
        assertThatThrownBy(() -> Numbers.parse("w.bin", Arrays.copyOf(broken, 20)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("end too early");
    }

    @Test
    void hashesDataByContentAndName() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "abc");

        // The digest of "abc" that FIPS 180 gives as an example.
        assertThat(Sha256.of(file))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        var whole = Sha256.of(folder);
        Files.move(file, folder.resolve("b"));
        assertThat(Sha256.of(folder)).isNotEqualTo(whole);
    }
}
