package io.warrant.perception.images.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class LikenessTest {

    /// Two numbers that go together.
    private static List<double[]> together(int count) {
        var random = new Random(3);
        var rows = new ArrayList<double[]>();
        for (int i = 0; i < count; i++) {
            double both = random.nextGaussian();
            rows.add(new double[] {5 + both, both + 0.1 * random.nextGaussian()});
        }
        return rows;
    }

    @Test
    void whatBreaksTheHabitIsFartherThanWhatIsMerelyFarOut() {
        var likeness = Likeness.learn(together(200));

        assertThat(likeness.distance(new double[] {5, 0})).isLessThan(0.5);
        assertThat(likeness.distance(new double[] {6.5, 1.5})).isLessThan(likeness.most());
        assertThat(likeness.distance(new double[] {6.5, -1.5})).isGreaterThan(likeness.most());
    }

    @Test
    void mostOfWhatItLearntFromIsLikeIt() {
        var rows = together(200);
        var likeness = Likeness.learn(rows);

        assertThat(rows)
                .filteredOn(row -> likeness.distance(row) > likeness.most())
                .hasSizeLessThanOrEqualTo(1);
    }

    /// As of a picture in grey, whose colours don't differ.
    @Test
    void aNumberThatNeverChangesMayChangeALittle() {
        var rows = together(200).stream().map(row -> new double[] {row[0], 7}).toList();
        var likeness = Likeness.learn(rows);

        assertThat(likeness.distance(new double[] {5, 7.005})).isLessThan(likeness.most());
        assertThat(likeness.distance(new double[] {5, 7.5})).isGreaterThan(likeness.most());
    }

    @Test
    void comesBackFromNumbers() {
        var likeness = Likeness.learn(together(40));

        var back = Likeness.of(likeness.numbers());

        assertThat(back.most()).isEqualTo(likeness.most());
        assertThat(back.distance(new double[] {4, 2}))
                .isEqualTo(likeness.distance(new double[] {4, 2}));
    }

    @Test
    void brokenNumbersAreRefused() {
        assertThatThrownBy(() -> Likeness.of(new double[] {2, 1, 0}))
                .isInstanceOf(KnowledgeException.class);
        assertThatThrownBy(() -> Likeness.of(new double[0])).isInstanceOf(KnowledgeException.class);
    }
}
