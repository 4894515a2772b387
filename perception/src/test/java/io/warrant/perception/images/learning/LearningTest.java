package io.warrant.perception.images.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;

class LearningTest {

    /// True where both features are above a half: no single feature tells.
    private static Booster.Rows both(int count) {
        var random = new SplittableRandom(3);
        var rows = new Booster.Rows(new float[2 * count], new float[count], new float[count]);
        for (int row = 0; row < count; row++) {
            rows.features()[2 * row] = random.nextInt(100) / 100f;
            rows.features()[2 * row + 1] = random.nextInt(100) / 100f;
            rows.truth()[row] =
                    rows.features()[2 * row] > 0.5 && rows.features()[2 * row + 1] > 0.5 ? 1 : 0;
            rows.weights()[row] = 1;
        }
        return rows;
    }

    private static Trees learnt() {
        return new Booster(20, 3, 0.3, 1, 1).learn(both(500), 1, 2);
    }

    @Test
    void learnsAndAsksTheSameOfEachRow() {
        var trees = learnt();
        var rows = new float[] {0.9f, 0.9f, 0.9f, 0.1f, 0.1f, 0.9f};

        assertThat(trees.logOdds(rows, 0)).isPositive();
        assertThat(trees.logOdds(rows, 2)).isNegative();
        assertThat(trees.logOdds(rows, 4)).isNegative();
    }

    @Test
    void aForestSaysWhatItsTreesSay() {
        var trees = learnt();
        var forest = Forest.of(trees);
        var rows = both(200).features();

        for (int row = 0; row < 200; row++) {
            assertThat(forest.logOdds(rows, 2 * row))
                    .isCloseTo(trees.logOdds(rows, 2 * row), within(1e-5f));
        }
    }

    /// A leaf beside a node, and what is just as high as the threshold.
    @Test
    void aForestFillsTreesThatEndEarly() {
        var trees =
                new Trees(
                        new int[] {0},
                        new int[] {0, -1, 1, -1, -1},
                        new float[] {0.5f, 10, 0.25f, 20, 30},
                        new int[] {1, 0, 3, 0, 0},
                        new int[] {2, 0, 4, 0, 0},
                        1);
        var forest = Forest.of(trees);

        assertThat(forest.depth()).isEqualTo(2);
        assertThat(forest.logOdds(new float[] {0.4f, 9}, 0)).isEqualTo(11);
        assertThat(forest.logOdds(new float[] {0.5f, 0.2f}, 0)).isEqualTo(21);
        assertThat(forest.logOdds(new float[] {0.5f, 0.25f}, 0)).isEqualTo(31);
    }

    @Test
    void givesUpEarlyOnlyBelowTheBound() {
        var forest = Forest.of(learnt());
        var rows = new float[] {0.9f, 0.9f, 0.1f, 0.1f};
        var stages = new Forest.Stages(new int[] {5}, new float[] {0});

        assertThat(forest.logOdds(rows, 0, stages))
                .isCloseTo(forest.logOdds(rows, 0), within(1e-5f));
        assertThat(forest.logOdds(rows, 2, stages)).isEqualTo(Float.NEGATIVE_INFINITY);
    }

    @Test
    void readsWhatItWroteAndNothingElse() throws IOException {
        var trees = learnt();
        var bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        var rows = new float[] {0.7f, 0.2f};

        var read = Trees.read(stream(bytes.toByteArray()), 2);

        assertThat(read.logOdds(rows, 0)).isEqualTo(trees.logOdds(rows, 0));
        assertThatThrownBy(() -> Trees.read(stream(bytes.toByteArray()), 1))
                .isInstanceOf(KnowledgeException.class);
        var noise = new byte[100];
        Arrays.fill(noise, (byte) 0x7f);
        assertThatThrownBy(() -> Trees.read(stream(noise), 2))
                .isInstanceOf(KnowledgeException.class);
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Test
    void logisticRegressionFindsTheOddsOfTwoGroups() {
        // 3 of 4 with the sign, 1 of 4 without: log odds log 3 and -log 3.
        var rows = new double[][] {{1}, {1}, {1}, {1}, {0}, {0}, {0}, {0}};
        var truth = new boolean[] {true, true, true, false, true, false, false, false};

        var learnt = Logistic.learn(rows, truth, 1e-9);

        assertThat(learnt.probability(1)).isCloseTo(0.75, within(1e-6));
        assertThat(learnt.probability(0)).isCloseTo(0.25, within(1e-6));
    }

    @Test
    void logisticRegressionStaysFiniteWhereASignTellsAll() {
        var learnt =
                Logistic.learn(
                        new double[][] {{0}, {0}, {1}, {1}},
                        new boolean[] {false, false, true, true},
                        1);

        assertThat(learnt.probability(1)).isBetween(0.5, 0.9);
    }
}
