package io.warrant.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

class SeveritiesTest {

    private static int grade(KnowledgeBase base, DiseaseId disease) {
        return base.severities().grade(base.disease(disease));
    }

    @Test
    void gradesAreKeptWithTheirSource() {
        var base = GradedWorld.knowledge();
        assertThat(grade(base, ToyWorld.LOUDNESS)).isEqualTo(1);
        assertThat(grade(base, ToyWorld.DRYNESS)).isEqualTo(5);
        assertThat(grade(base, ToyWorld.VAGUE)).isEqualTo(Severities.UNSTATED);
        assertThat(base.severities().mildest()).isEqualTo(5);
        assertThat(base.severities().graded()).hasSize(5);
        assertThat(base.severities().source()).isEqualTo("Toy world, 1");
    }

    @Test
    void knowledgeWithoutGradesOpensAsBefore() {
        var base = ToyWorld.knowledge();
        assertThat(base.columns().names()).noneMatch(name -> name.startsWith("severity."));
        assertThat(base.severities().isEmpty()).isTrue();
        assertThat(base.severities().mildest()).isEqualTo(Severities.UNSTATED);
        assertThat(grade(base, ToyWorld.RING)).isEqualTo(Severities.UNSTATED);
    }

    @Test
    void learningLeavesGradesAlone() {
        var learned = KnowledgeBase.of(Learning.forget(GradedWorld.knowledge()));
        assertThat(grade(learned, ToyWorld.REDNESS)).isEqualTo(2);
        assertThat(grade(learned, GradedWorld.CODED)).isEqualTo(5);
    }
}
