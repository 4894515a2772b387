package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Precedent;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

class PrecedentsTest {

    private static final Basis.Settings SETTINGS =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private final KnowledgeBase base =
            KnowledgeBase.of(
                    Learning.learn(
                            ToyWorld.knowledge(),
                            List.of(
                                    solved("a", "PMID:9", ToyWorld.RING, ToyWorld.RING_RASH),
                                    solved(
                                            "b",
                                            "PMID:8",
                                            ToyWorld.RING,
                                            ToyWorld.RING_RASH,
                                            ToyWorld.DRY_EYE),
                                    solved("c", "PMID:7", ToyWorld.DRYNESS, ToyWorld.DRY_EYE))));
    private final Reasoner reasoner = Reasoner.of(base, "toy", "00");

    @Test
    void isOneForTheSameFindingsAndFallsWithWhatDiffers() {
        var precedents = precedents(argument(ToyWorld.RING, ToyWorld.RING_RASH));
        assertThat(precedents).extracting(Precedent::id).containsExactly("a", "b");
        assertThat(precedents.getFirst().similarity()).isCloseTo(1, within(1e-12));
        assertThat(precedents.getLast().similarity()).isBetween(0.1, 0.9);
        assertThat(precedents.getLast().shared()).containsExactly(ToyWorld.RING_RASH);
        assertThat(precedents.getLast().missing()).containsExactly(ToyWorld.DRY_EYE);
        assertThat(precedents.getLast().extra()).isEmpty();
    }

    @Test
    void whatIsMoreGeneralIsShared() {
        var precedent =
                precedents(argument(ToyWorld.RING, ToyWorld.RED_RASH, ToyWorld.LOUD_MURMUR))
                        .getFirst();
        assertThat(precedent.missing()).containsExactly(ToyWorld.RING_RASH);
        assertThat(precedent.extra()).containsExactly(ToyWorld.LOUD_MURMUR);
    }

    @Test
    void theWeightIsTheMeanSimilarityTimesLikeness() {
        var likeness =
                argument(ToyWorld.RING, ToyWorld.RING_RASH).warrants().stream()
                        .filter(Warrant.ByLikeness.class::isInstance)
                        .map(Warrant.ByLikeness.class::cast)
                        .findFirst()
                        .orElseThrow();
        double mean =
                likeness.precedents().stream()
                        .mapToDouble(Precedent::similarity)
                        .average()
                        .orElseThrow();
        assertThat(likeness.similarity()).isCloseTo(mean, within(1e-12));
        assertThat(likeness.ratio().ln())
                .isCloseTo(mean * Parameter.LIKENESS.initial(), within(1e-9));
    }

    @Test
    void theSumStillReproducesThePosterior() {
        var differential =
                reasoner.diagnose(subject(ToyWorld.RING_RASH, ToyWorld.DRY_EYE), SETTINGS, 10);
        double total =
                differential.arguments().stream().mapToDouble(PrecedentsTest::joint).sum()
                        + joint(differential.unlisted());
        for (var argument : differential.arguments()) {
            assertThat(joint(argument) / total)
                    .isCloseTo(argument.qualifier().raw().value(), within(1e-9));
        }
    }

    @Test
    void withheldPatientsDoNotCount() {
        var precedents = new Precedents(base, new Weights(base, base.parameters()));
        int ring = base.ontology().index(ToyWorld.RING_RASH);
        var all = precedents.similarities(new int[] {ring}, new BitSet());
        var without = precedents.similarities(new int[] {ring}, precedents.from(List.of("PMID:9")));
        assertThat(Arrays.stream(without).sum()).isLessThan(Arrays.stream(all).sum());
        int disease = base.disease(ToyWorld.RING);
        assertThat(precedents.mean(without, disease)).isLessThan(precedents.mean(all, disease));
        assertThat(precedents.mean(all, base.disease(ToyWorld.VAGUE))).isZero();
    }

    @Test
    void aCaseOfALearnedPublicationIsTold() {
        var known = subject(ToyWorld.RING_RASH);
        var published =
                new Case(
                        "",
                        known.patient(),
                        known.findings(),
                        List.of(),
                        List.of("PMID:9"),
                        List.of());
        assertThat(reasoner.diagnose(known, SETTINGS, 1).notices()).isEmpty();
        assertThat(reasoner.diagnose(published, SETTINGS, 1).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("too good to be true"));
    }

    private static double joint(Argument argument) {
        return Math.exp(argument.baseRate().ln() + argument.weight().ln());
    }

    private static List<Precedent> precedents(Argument argument) {
        return argument.warrants().stream()
                .filter(Warrant.ByLikeness.class::isInstance)
                .flatMap(warrant -> ((Warrant.ByLikeness) warrant).precedents().stream())
                .toList();
    }

    private Argument argument(DiseaseId disease, TermId... observed) {
        return reasoner.explain(subject(observed), SETTINGS, disease).argument();
    }

    private static Case subject(TermId... observed) {
        return Case.of(
                Patient.UNKNOWN,
                Arrays.stream(observed)
                        .<Finding>map(term -> new Finding.Observed(term, new Origin.Typed("")))
                        .toList());
    }

    private static SolvedCase solved(
            String id, String publication, DiseaseId disease, TermId... observed) {
        return new SolvedCase(
                id,
                List.of(publication),
                Diagnosis.of(disease, "a disease"),
                Patient.UNKNOWN,
                List.of(observed),
                List.of());
    }
}
