package io.warrant.bench.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.bench.consult.PatientManner.Kind;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Effort;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.consultation.TestWriter;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// A patient with a red eye and without any dry eye, in each manner.
class SimulatedPatientTest {

    private static final KnowledgeBase BASE = ToyWorld.knowledge();
    private static final io.warrant.engine.consultation.Test LAMP =
            new io.warrant.engine.consultation.Test("T1", "lamp", List.of(ToyWorld.EYE));

    private static SimulatedPatient patient(Kind kind, double rate, long seed) {
        var out = new ColumnsBuilder();
        new TestWriter().add(LAMP, Effort.EXAMINATION).write(BASE.ontology(), out);
        var origin = new Origin.Typed("");
        var record =
                Case.of(
                        Patient.UNKNOWN,
                        List.of(
                                new Finding.Observed(ToyWorld.RED_EYE, origin),
                                new Finding.Observed(ToyWorld.LOUD_MURMUR, origin),
                                new Finding.Excluded(ToyWorld.DRY_EYE, origin)));
        var recorded = new RecordedPatient(record, BASE, Tests.of(out.build(), BASE.ontology()));
        return new SimulatedPatient(recorded, BASE, new PatientManner(kind, rate), seed);
    }

    private static Answer asked(Kind kind, double rate, TermId term) {
        return patient(kind, rate, 1).answer(new Action.Ask(Question.yesNo(term, "?")));
    }

    @Test
    void aTersePatientDoesNotTell() {
        assertThat(asked(Kind.TERSE, 1, ToyWorld.RED_EYE)).isEqualTo(new Answer.Unknown());
        assertThat(asked(Kind.TERSE, 0, ToyWorld.RED_EYE))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.RED_EYE)));
    }

    @Test
    void aVaguePatientNamesWhatIsMoreGeneralWhereThereIsSuchATerm() {
        assertThat(asked(Kind.VAGUE, 1, ToyWorld.LOUD_MURMUR))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.MURMUR)));
        assertThat(asked(Kind.VAGUE, 1, ToyWorld.EYE))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.EYE)));
        assertThat(asked(Kind.VAGUE, 1, ToyWorld.DRY_EYE)).isEqualTo(new Answer.Absent());
    }

    @Test
    void aMistakenPatientTurnsYesIntoNoAndBack() {
        assertThat(asked(Kind.MISTAKEN, 1, ToyWorld.RED_EYE)).isEqualTo(new Answer.Absent());
        assertThat(asked(Kind.MISTAKEN, 1, ToyWorld.DRY_EYE))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.DRY_EYE)));
        assertThat(asked(Kind.MISTAKEN, 1, ToyWorld.RING_RASH)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void aMistakenPatientNamesAnotherValue() {
        var terms = List.of(ToyWorld.RED_EYE, ToyWorld.DRY_EYE);
        var question = new Question("q", "?", Question.Kind.ONE_OF, terms, Optional.empty());
        assertThat(patient(Kind.MISTAKEN, 1, 1).answer(new Action.Ask(question)))
                .isEqualTo(new Answer.Present(List.of(ToyWorld.DRY_EYE)));
    }

    @Test
    void testsShowWhatIsThere() {
        assertThat(patient(Kind.MISTAKEN, 1, 1).answer(new Action.Order(LAMP)))
                .isEqualTo(new Answer.Shown(List.of(ToyWorld.RED_EYE), List.of(ToyWorld.DRY_EYE)));
    }

    @Test
    void departsAtTheStatedRateAndAlikeForOneSeed() {
        var ask = new Action.Ask(Question.yesNo(ToyWorld.RED_EYE, "?"));
        long terse =
                LongStream.range(0, 2000)
                        .filter(seed ->
                                patient(Kind.TERSE, 0.3, seed).answer(ask)
                                        instanceof Answer.Unknown)
                        .count();
        // Three standard deviations of 2000 draws are 61.
        assertThat(terse).isBetween(539L, 661L);
        assertThat(patient(Kind.TERSE, 0.3, 5).answer(ask))
                .isEqualTo(patient(Kind.TERSE, 0.3, 5).answer(ask));
    }

    @Test
    void refusesRatesThatAreNone() {
        assertThatThrownBy(() -> new PatientManner(Kind.TERSE, 1.5))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> new PatientManner(Kind.PLAIN, 0.5))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--manner");
    }
}
