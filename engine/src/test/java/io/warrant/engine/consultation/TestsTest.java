package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class TestsTest {

    private static final KnowledgeBase BASE = ToyWorld.knowledge();

    private static Tests tests() {
        var out = new ColumnsBuilder();
        new TestWriter()
                .add(test("T2", "scan", ToyWorld.HEART, ToyWorld.MURMUR), Effort.IMAGING)
                .add(test("T1", "listening", ToyWorld.MURMUR), Effort.EXAMINATION)
                .write(BASE.ontology(), out);
        return Tests.of(out.build(), BASE.ontology());
    }

    private static io.warrant.engine.consultation.Test test(
            String id, String label, io.warrant.engine.ontology.TermId... shows) {
        return new io.warrant.engine.consultation.Test(id, label, List.of(shows));
    }

    @Test
    void staysAsWritten() {
        var tests = tests();
        assertThat(tests.size()).isEqualTo(2);
        assertThat(tests.test(0)).isEqualTo(test("T1", "listening", ToyWorld.MURMUR));
        assertThat(tests.effort(1)).isEqualTo(Effort.IMAGING);
        assertThat(tests.number("T2")).isEqualTo(1);
        assertThat(tests.number("T3")).isNegative();
    }

    @Test
    void aKindIsShownByWhatShowsTheNearestMoreGeneral() {
        var tests = tests();
        int loud = BASE.ontology().index(ToyWorld.LOUD_MURMUR);
        assertThat(tests.showing(loud)).containsExactly(0, 1);
        assertThat(tests.least(loud)).isEqualTo(Effort.EXAMINATION);
        assertThat(tests.least(BASE.ontology().index(ToyWorld.HEART))).isEqualTo(Effort.IMAGING);
    }

    @Test
    void whatNothingShowsIsHistory() {
        int eye = BASE.ontology().index(ToyWorld.RED_EYE);
        assertThat(tests().least(eye)).isEqualTo(Effort.HISTORY);
        assertThat(Tests.of(BASE.columns(), BASE.ontology()).size()).isZero();
    }
}
