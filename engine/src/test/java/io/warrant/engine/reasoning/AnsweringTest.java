package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.AskedWorld;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// How answers to questions are understood and weighed.
class AnsweringTest {

    private static final Basis.Settings SETTINGS =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private final KnowledgeBase base = AskedWorld.knowledge();
    private final Reasoner reasoner = Reasoner.of(base, "asked", "00");

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Typed("yes"));
    }

    private static Finding excluded(TermId term) {
        return new Finding.Excluded(term, new Origin.Typed("no"));
    }

    private double heart(Finding... findings) {
        return heart(Patient.UNKNOWN, findings);
    }

    private double heart(Patient patient, Finding... findings) {
        return reasoner.rank(Case.of(patient, List.of(findings)), SETTINGS)
                .posterior(AskedWorld.HEART);
    }

    private UnderstoodCase understood(Finding... findings) {
        return Understanding.of(Case.of(Patient.UNKNOWN, List.of(findings)), base, false);
    }

    @Test
    void valuesOfAQuestionSumToOne() {
        var answers = Answers.of(base, base.parameters());
        for (int question = 0; question < base.questions().size(); question++) {
            if (base.questions().isValue(base.questions().terms(question)[0])) {
                for (int disease = 0; disease < base.diseases(); disease++) {
                    int of = disease;
                    double sum =
                            Arrays.stream(base.questions().terms(question))
                                    .mapToDouble(term -> answers.meet(term, of).chance())
                                    .sum();
                    assertThat(sum).isCloseTo(1, within(1e-6));
                }
            }
        }
    }

    @Test
    void fewPatientsAreDrawnTowardThoseOfAllDiseases() {
        // 8 strong and 5 mild of 13, and one imagined patient who is either: (8.5, 5.5) / 14.
        double everyone = 8.5 / 14;
        var answers = Answers.of(base, base.parameters());
        double imagined = base.parameters().get(Parameter.ANSWER_PRIOR_WEIGHT);
        int lung = base.disease(AskedWorld.LUNG);
        assertThat(answers.meet(base.ontology().index(AskedWorld.STRONG), lung).chance())
                .isCloseTo(imagined * everyone / (4 + imagined), within(1e-6));
    }

    @Test
    void anAnswerTellsWhatItPresupposes() {
        var asked = understood(observed(AskedWorld.STRONG));
        assertThat(asked.observed()).contains(base.ontology().index(AskedWorld.PAIN));
        assertThat(heart(observed(AskedWorld.STRONG)))
                .isEqualTo(heart(observed(AskedWorld.PAIN), observed(AskedWorld.STRONG)));
    }

    @Test
    void anAnswerRulesOverTheExclusionOfWhatItPresupposes() {
        var asked = understood(excluded(AskedWorld.PAIN), observed(AskedWorld.STRONG));
        assertThat(asked.excluded()).isEmpty();
        assertThat(asked.notices()).anyMatch(notice -> notice.kind() == Notice.Kind.CONTRADICTION);
    }

    @Test
    void valuesThatRuleEachOtherOutCountOnce() {
        double strong = heart(observed(AskedWorld.STRONG));
        assertThat(heart(observed(AskedWorld.STRONG), excluded(AskedWorld.MILD))).isEqualTo(strong);
        assertThat(heart(observed(AskedWorld.STRONG), observed(AskedWorld.MILD))).isEqualTo(strong);
        var both = understood(observed(AskedWorld.STRONG), observed(AskedWorld.MILD));
        assertThat(both.notices()).anyMatch(notice -> notice.kind() == Notice.Kind.CONTRADICTION);
    }

    @Test
    void severalAnswersToOneQuestionShareItsWeight() {
        var one = understood(observed(AskedWorld.CHEST));
        var two = understood(observed(AskedWorld.CHEST), observed(AskedWorld.ARM));
        assertThat(one.count()).isEqualTo(2);
        assertThat(two.count()).isEqualTo(2);
        assertThat(two.share(base.ontology().index(AskedWorld.ARM))).isEqualTo(0.5);
        assertThat(two.share(base.ontology().index(AskedWorld.PAIN))).isEqualTo(1);
    }

    @Test
    void aQuestionThatWasNotAskedSaysNothing() {
        assertThat(heart(excluded(AskedWorld.PAIN), excluded(AskedWorld.ARM)))
                .isEqualTo(heart(excluded(AskedWorld.PAIN)));
    }

    @Test
    void anAnsweredQuestionIsNoLongerOpen() {
        var asked = understood(observed(AskedWorld.CHEST));
        assertThat(asked.isOpen(base.ontology().index(AskedWorld.ARM), base)).isFalse();
        assertThat(asked.isOpen(base.ontology().index(AskedWorld.MILD), base)).isTrue();
        var painless = understood(excluded(AskedWorld.PAIN));
        assertThat(painless.isOpen(base.ontology().index(AskedWorld.MILD), base)).isFalse();
    }

    @Test
    void sexAndAgeCountAsTheyWereCounted() {
        double nobody = heart(observed(AskedWorld.FEVER));
        var old = new Patient(Sex.MALE, AgeRange.of(70), AgeRange.UNKNOWN);
        var young = new Patient(Sex.FEMALE, AgeRange.of(20), AgeRange.UNKNOWN);
        assertThat(heart(old, observed(AskedWorld.FEVER))).isGreaterThan(nobody);
        assertThat(heart(young, observed(AskedWorld.FEVER))).isLessThan(nobody);
    }

    @Test
    void theArgumentSumsToThePosterior() {
        var patient = new Patient(Sex.MALE, AgeRange.of(70), AgeRange.UNKNOWN);
        var findings =
                new ArrayList<>(
                        List.of(
                                observed(AskedWorld.CHEST),
                                observed(AskedWorld.ARM),
                                observed(AskedWorld.STRONG),
                                excluded(AskedWorld.FEVER)));
        var first = reasoner.diagnose(Case.of(patient, findings), SETTINGS, 2);
        double unlisted = first.unlisted().qualifier().raw().value();
        for (var argument : first.arguments()) {
            double sum = argument.baseRate().ln() + argument.weight().ln();
            double odds = sum - first.unlisted().baseRate().ln();
            assertThat(argument.qualifier().raw().value() / unlisted)
                    .isCloseTo(Math.exp(odds), within(1e-6));
        }
        assertThat(first.arguments().getFirst().warrants())
                .anyMatch(Warrant.ByAge.class::isInstance)
                .anyMatch(Warrant.BySex.class::isInstance);
        Collections.reverse(findings);
        var second = reasoner.diagnose(Case.of(patient, findings), SETTINGS, 2);
        assertThat(second.arguments().getFirst().qualifier())
                .isEqualTo(first.arguments().getFirst().qualifier());
    }
}
