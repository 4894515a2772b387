package io.warrant.bench.consult;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Effort;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.consultation.TestWriter;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A patient with a red rash, a red eye and a loud murmur, but without any dry eye.
class RecordedPatientTest {

    private static final KnowledgeBase BASE = ToyWorld.knowledge();

    private static RecordedPatient patient() {
        var out = new ColumnsBuilder();
        new TestWriter()
                .add(
                        new io.warrant.engine.consultation.Test(
                                "T1", "lamp", List.of(ToyWorld.EYE)),
                        Effort.EXAMINATION)
                .write(BASE.ontology(), out);
        var origin = new Origin.Typed("");
        var record =
                Case.of(
                        Patient.UNKNOWN,
                        List.of(
                                new Finding.Observed(ToyWorld.RED_RASH, origin),
                                new Finding.Observed(ToyWorld.RED_EYE, origin),
                                new Finding.Observed(ToyWorld.LOUD_MURMUR, origin),
                                new Finding.Excluded(ToyWorld.DRY_EYE, origin)));
        return new RecordedPatient(record, BASE, Tests.of(out.build(), BASE.ontology()));
    }

    private static Answer asked(TermId term) {
        return patient().answer(new Action.Ask(Question.yesNo(term, "?")));
    }

    @Test
    void saysYesToWhatIsRecordedAndToWhatIsMoreGeneral() {
        assertThat(asked(ToyWorld.RED_RASH))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.RED_RASH)));
        assertThat(asked(ToyWorld.SKIN)).isEqualTo(new Answer.Present(List.of(ToyWorld.SKIN)));
    }

    @Test
    void saysNoToWhatIsExcluded() {
        assertThat(asked(ToyWorld.DRY_EYE)).isEqualTo(new Answer.Absent());
    }

    @Test
    void knowsNothingElse() {
        assertThat(asked(ToyWorld.RING_RASH)).isEqualTo(new Answer.Unknown());
        assertThat(asked(ToyWorld.DRY_RASH)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void aTestShowsWhatItCan() {
        var lamp = new io.warrant.engine.consultation.Test("T1", "lamp", List.of(ToyWorld.EYE));
        assertThat(patient().answer(new Action.Order(lamp)))
                .isEqualTo(new Answer.Shown(List.of(ToyWorld.RED_EYE), List.of(ToyWorld.DRY_EYE)));
    }

    @Test
    void presentsSomeOfTheFindingsAlikeForOneSeed() {
        var opening = patient().opening(2, 3);
        assertThat(opening.findings()).hasSize(2).allMatch(Finding.Observed.class::isInstance);
        assertThat(patient().opening(2, 3).findings()).isEqualTo(opening.findings());
        assertThat(patient().opening(9, 3).findings()).hasSize(3);
    }

    @Test
    void oneTestForAllThatItShowsCostsOnce() {
        // The lamp for both eye findings, a question each for rash and murmur.
        assertThat(patient().costOfAll(Costs.even())).isEqualTo(3);
    }
}
