package io.warrant.engine.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.AskedWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuestionsTest {

    private final Questions questions = AskedWorld.knowledge().questions();

    private static int term(TermId id) {
        return AskedWorld.knowledge().ontology().index(id);
    }

    @Test
    void areReadBackAsTheyWereAsked() {
        int place = questions.index("q-place");
        int pain = questions.index("q-pain");
        assertThat(questions.size()).isEqualTo(4);
        assertThat(questions.kind(place)).isEqualTo(AnswerKind.ANY_OF);
        assertThat(questions.text(place, "fr")).isEqualTo("Où ?");
        assertThat(questions.text(place, "de")).isEqualTo("Where?");
        assertThat(questions.terms(place))
                .containsExactly(
                        term(AskedWorld.NOWHERE), term(AskedWorld.CHEST), term(AskedWorld.ARM));
        assertThat(questions.answer(place, 2, "fr")).isEqualTo("bras");
        assertThat(questions.nothing(place)).isEqualTo(term(AskedWorld.NOWHERE));
        assertThat(questions.parent(place)).isEqualTo(pain);
        assertThat(questions.condition(place)).isEqualTo(term(AskedWorld.PAIN));
        assertThat(questions.parent(pain)).isEqualTo(-1);
        assertThat(questions.condition(pain)).isEqualTo(-1);
        assertThat(questions.isAntecedent(questions.index("q-fever"))).isTrue();
        assertThat(questions.isAntecedent(pain)).isFalse();
    }

    @Test
    void tellWhichQuestionATermAnswers() {
        assertThat(questions.questionOf(term(AskedWorld.ARM)))
                .isEqualTo(questions.index("q-place"));
        assertThat(questions.questionOf(term(AskedWorld.MALE))).isEqualTo(-1);
        assertThat(questions.isValue(term(AskedWorld.ARM))).isTrue();
        assertThat(questions.isValue(term(AskedWorld.PAIN))).isFalse();
    }

    @Test
    void areNoneInKnowledgeThatAsksNothing() {
        var none = ToyWorld.knowledge().questions();
        assertThat(none.size()).isZero();
        assertThat(none.questionOf(3)).isEqualTo(-1);
    }

    @Test
    void refuseTermsThatTheOntologyLacksAndParentsThatAreNone() {
        var ontology = ToyWorld.knowledge().ontology();
        assertThatThrownBy(() -> AskedWorld.questions().compile(ontology, new ColumnsBuilder()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("q-fever");
        var orphan = new QuestionsCompiler(List.of("en"));
        orphan.add(
                new AskedQuestion(
                        "q",
                        List.of("Rash?"),
                        AnswerKind.YES_NO,
                        false,
                        List.of(new Answer(ToyWorld.RASH, List.of("yes"))),
                        new AskedQuestion.Place("nobody", -1)));
        assertThatThrownBy(() -> orphan.compile(ontology, new ColumnsBuilder()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void refuseAQuestionTwice() {
        var twice = new QuestionsCompiler(List.of("en"));
        var question =
                new AskedQuestion(
                        "q",
                        List.of("Rash?"),
                        AnswerKind.YES_NO,
                        false,
                        List.of(new Answer(ToyWorld.RASH, List.of("yes"))),
                        AskedQuestion.Place.ALONE);
        twice.add(question);
        assertThatThrownBy(() -> twice.add(question)).isInstanceOf(KnowledgeException.class);
    }
}
