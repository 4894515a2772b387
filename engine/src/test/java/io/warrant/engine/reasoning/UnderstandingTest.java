package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class UnderstandingTest {

    private static final TermId ROUND_RASH = TermId.of("TOY:9001");
    private static final TermId SORE_EYE = TermId.of("TOY:9002");
    private static final TermId UNHEARD_OF = TermId.of("TOY:7777");

    private final KnowledgeBase knowledge = ToyWorld.knowledge();

    @Test
    void whatIsObservedRulesOverAnExcludedAncestor() {
        var understood = of(observed(ToyWorld.RING_RASH), excluded(ToyWorld.RASH));
        assertThat(understood.subject().findings()).containsExactly(observed(ToyWorld.RING_RASH));
        assertThat(understood.excluded()).isEmpty();
        assertThat(understood.notices())
                .containsExactly(
                        new Notice(
                                Notice.Kind.CONTRADICTION,
                                "TOY:0011",
                                "ring rash (TOY:0013) is observed while rash (TOY:0011), of which"
                                        + " it is a kind, is excluded; the exclusion isn't used."));
    }

    @Test
    void whatIsObservedRulesOverItsOwnExclusion() {
        var understood = of(excluded(ToyWorld.MURMUR), observed(ToyWorld.MURMUR));
        assertThat(understood.subject().findings()).containsExactly(observed(ToyWorld.MURMUR));
        assertThat(understood.notices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text())
                                .startsWith("murmur (TOY:0021) is both observed and excluded"));
    }

    @Test
    void aKindThatIsExcludedContradictsNothing() {
        var understood = of(observed(ToyWorld.RASH), excluded(ToyWorld.RING_RASH));
        assertThat(understood.subject().findings()).hasSize(2);
        assertThat(understood.notices()).isEmpty();
    }

    @Test
    void aRetiredIdIsReadAsItsReplacement() {
        var understood = of(observed(ROUND_RASH), observed(ToyWorld.RING_RASH));
        assertThat(understood.subject().findings()).containsExactly(observed(ToyWorld.RING_RASH));
        assertThat(understood.notices())
                .containsExactly(
                        new Notice(
                                Notice.Kind.REPLACED,
                                "TOY:9001",
                                "TOY:9001 is retired; read as ring rash (TOY:0013)."));
    }

    @Test
    void allUnknownTermsAreNamedAtOnce() {
        assertThatThrownBy(
                        () -> of(observed(UNHEARD_OF), observed(ToyWorld.RASH), excluded(SORE_EYE)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("TOY:7777 is unknown to the ontology of version toy-1")
                .hasMessageContaining("TOY:9002 is obsolete and nothing replaces it exactly")
                .hasMessageContaining("red eye (TOY:0031), dry eye (TOY:0032)");
    }

    @Test
    void measuringLeavesUnknownTermsOutAndSaysSo() {
        var subject =
                Case.of(Patient.UNKNOWN, List.of(observed(UNHEARD_OF), observed(ToyWorld.RASH)));
        var understood = Understanding.of(subject, knowledge, true);
        assertThat(understood.subject().findings()).containsExactly(observed(ToyWorld.RASH));
        assertThat(understood.notices())
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.UNKNOWN_TERM);
    }

    @Test
    void aCaseWithoutFindingsIsRefused() {
        assertThatThrownBy(() -> of())
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("no finding to reason from");
        assertThatThrownBy(() -> of(observed(ToyWorld.X_LINKED)))
                .isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void whatIsNoFindingIsNotWeighed() {
        var understood = of(observed(ToyWorld.X_LINKED), observed(ToyWorld.RASH));
        assertThat(understood.subject().findings()).containsExactly(observed(ToyWorld.RASH));
        assertThat(understood.notices())
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(Notice.Kind.IGNORED_INPUT);
                    assertThat(notice.subject()).isEqualTo("TOY:0101");
                });
    }

    @Test
    void whatTheRecordIgnoresIsTold() {
        var subject =
                new Case(
                        "",
                        Patient.UNKNOWN,
                        List.of(observed(ToyWorld.RASH)),
                        List.of(),
                        List.of(),
                        List.of(new Ignored("measurements", "no reader knows them")));
        assertThat(Understanding.of(subject, knowledge, false).notices())
                .containsExactly(
                        new Notice(
                                Notice.Kind.IGNORED_INPUT,
                                "measurements",
                                "measurements was read but isn't used: no reader knows them."));
    }

    private UnderstoodCase of(Finding... findings) {
        return Understanding.of(Case.of(Patient.UNKNOWN, List.of(findings)), knowledge, false);
    }

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Typed("test"));
    }

    private static Finding excluded(TermId term) {
        return new Finding.Excluded(term, new Origin.Typed("test"));
    }
}
