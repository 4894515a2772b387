package io.warrant.perception.boost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class TreesTest {

    private static final TreeSettings.Shape SHAPE = new TreeSettings.Shape(3, 0.3, 0.8, 1, 1, 1);

    private static TreeSettings settings(int threads) {
        return new TreeSettings(TreeSettings.Objective.LOGISTIC, 30, SHAPE, 5, threads);
    }

    /// Ill if the first column is above 0; the second is noise, and the third is never known.
    private static float[][] rows(float[] labels) {
        var random = new Random(11);
        var rows = new float[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            rows[i] = new float[] {(float) random.nextGaussian(), random.nextFloat(), Float.NaN};
            labels[i] = rows[i][0] > 0 ? 1 : 0;
        }
        return rows;
    }

    @Test
    void learnsAndSaysWhy() {
        var labels = new float[300];
        var rows = rows(labels);
        try (var trees = Trees.grow(rows, labels, settings(1))) {
            var outputs = trees.outputs(rows);
            var parts = trees.contributions(rows);
            for (int i = 0; i < rows.length; i++) {
                assertThat(outputs[i][0] > 0).isEqualTo(labels[i] == 1);
                assertThat(parts[i]).hasSize(4);
                assertThat((double) parts[i][0] + parts[i][1] + parts[i][2] + parts[i][3])
                        .isCloseTo(outputs[i][0], within(1e-3));
                assertThat(Math.abs(parts[i][0])).isGreaterThan(Math.abs(parts[i][1]));
            }
        }
    }

    @Test
    void areTheSameForTheSameSeedOnAnyNumberOfThreadsAndAfterReading() {
        var labels = new float[300];
        var rows = rows(labels);
        try (var one = Trees.grow(rows, labels, settings(1));
                var two = Trees.grow(rows, labels, settings(2));
                var read = Trees.parse(one.bytes())) {
            assertThat(two.outputs(rows)).isDeepEqualTo(one.outputs(rows));
            assertThat(read.outputs(rows)).isDeepEqualTo(one.outputs(rows));
        }
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> Trees.parse("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("trees can't be read");
    }
}
