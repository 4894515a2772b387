package io.warrant.perception.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FoldsTest {

    @Test
    void neverSplitsAGroupAndSpreadsClasses() {
        var groups = new ArrayList<String>();
        var classes = new int[100];
        for (int i = 0; i < 100; i++) {
            groups.add("patient " + i / 2);
            classes[i] = i / 2 % 5 == 0 ? 1 : 0;
        }

        var fold = Folds.of(groups, classes, 5, 1);

        var ill = new int[5];
        for (int i = 0; i < 100; i++) {
            ill[fold[i]] += classes[i];
        }
        for (int i = 0; i < 100; i += 2) {
            assertThat(fold[i]).isEqualTo(fold[i + 1]);
        }
        assertThat(ill).containsExactly(4, 4, 4, 4, 4);
    }

    @Test
    void areTheSameForTheSameSeed() {
        var groups = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var classes = new int[8];

        assertThat(Folds.of(groups, classes, 4, 3)).isEqualTo(Folds.of(groups, classes, 4, 3));
        assertThat(Folds.of(groups, classes, 4, 3)).isNotEqualTo(Folds.of(groups, classes, 4, 4));
    }
}
