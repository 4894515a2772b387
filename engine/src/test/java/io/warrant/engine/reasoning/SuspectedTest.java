package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Opinion;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.RandomWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// A finding that a model isn't sure of is weighed as what it is.
class SuspectedTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private static final Origin SEEN =
            new Origin.Perceived("picture", "", "model", "", Opinion.NO_PRIOR);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void certaintyIsTheSameAsObserving(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = certain(world.nextCase());
        var sure = with(subject, 1, Finding.Observed.class);
        var observed = reasoner.rank(subject, ALL);
        var suspected = reasoner.rank(sure, ALL);
        if (!suspected.notices().isEmpty()) {
            // Another finding, a kind of it, settled the suspicion.
            return;
        }
        for (var disease : observed.first(5)) {
            assertThat(suspected.posterior(disease))
                    .isCloseTo(observed.posterior(disease), within(1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theArgumentSumsToThePosterior(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = with(certain(world.nextCase()), 0.7, Finding.Observed.class);
        var ranking = reasoner.rank(subject, ALL);
        Differential differential = reasoner.diagnose(subject, ALL, 3);
        for (var argument : differential.arguments()) {
            double sum =
                    argument.baseRate().ln()
                            + argument.warrants().stream()
                                    .mapToDouble(warrant -> warrant.ratio().ln())
                                    .sum();
            double unlisted = Math.log(ranking.unlisted());
            double own = Math.log(argument.qualifier().raw().value());
            double unlistedSum =
                    differential.unlisted().baseRate().ln()
                            + differential.unlisted().warrants().stream()
                                    .mapToDouble(warrant -> warrant.ratio().ln())
                                    .sum();
            assertThat(sum - unlistedSum).isCloseTo(own - unlisted, within(1e-6));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSurerTheNearerToTheObservation(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = certain(world.nextCase());
        var first = reasoner.rank(subject, ALL).first(1).getFirst();
        double unlikely = lead(reasoner, with(subject, 0.05, Finding.Observed.class), first);
        double likely = lead(reasoner, with(subject, 0.95, Finding.Observed.class), first);
        double observed = lead(reasoner, subject, first);
        // Breadth is taken off by probability, which bends the way from one to the other a little.
        assertThat(Math.abs(likely - observed))
                .isLessThanOrEqualTo(Math.abs(unlikely - observed) + 0.001);
    }

    private static double lead(Reasoner reasoner, Case subject, DiseaseId disease) {
        var ranking = reasoner.rank(subject, ALL);
        return Math.log(ranking.posterior(disease)) - Math.log(ranking.unlisted());
    }

    /// A model that learnt where half had it, and says 19 %, has seen less of it than usual,
    /// however rare it is here.
    @Test
    void whatIsLessLikelyThanBeforeNeverSpeaksForIt() {
        var origin = new Origin.Perceived("picture", "", "model", "", 0.5);
        var term = TermId.of("HP:0000001");
        for (double here : new double[] {0.0001, 0.01, 0.3, 0.9}) {
            assertThat(Suspecting.probability(new Finding.Suspected(term, 0.19, origin), here))
                    .isLessThan(here);
            assertThat(Suspecting.probability(new Finding.Suspected(term, 0.5, origin), here))
                    .isCloseTo(here, within(1e-12));
            assertThat(Suspecting.probability(new Finding.Suspected(term, 0.81, origin), here))
                    .isGreaterThan(here);
        }
        // Odds of 1 in 9 here, moved by 4/1 in place of 1/1.
        assertThat(Suspecting.probability(new Finding.Suspected(term, 0.8, origin), 0.1))
                .isCloseTo(4 / 13.0, within(1e-12));
    }

    /// How common it was where the model learnt is how common it is here: then what it says holds.
    @Test
    void whereItIsAsCommonTheModelsWordHolds() {
        var origin = new Origin.Perceived("picture", "", "model", "", 0.02);
        assertThat(
                        Suspecting.probability(
                                new Finding.Suspected(TermId.of("HP:0000001"), 0.7, origin), 0.02))
                .isCloseTo(0.7, within(1e-12));
    }

    @Test
    void whatTheRecordSuspectsIsOfThisPatient() {
        var typed = new Origin.Typed("Retinopathy 80 %");
        assertThat(
                        Suspecting.probability(
                                new Finding.Suspected(TermId.of("HP:0000001"), 0.8, typed), 0.001))
                .isEqualTo(0.8);
    }

    @Test
    void tellsHowMuchAModelCounts() {
        var world = RandomWorld.of(3);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = with(certain(world.nextCase()), 0.7, Finding.Observed.class);
        assertThat(reasoner.diagnose(subject, ALL, 1).notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.WEIGHED)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text())
                                .contains(
                                        "70 % where 50 % had it (assumed, since no model tells)",
                                        "so it counts as"));
    }

    @Test
    void whatIsCertainSettlesASuspicion() {
        var world = RandomWorld.of(3);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = certain(world.nextCase());
        TermId known = subject.findings().getFirst().term();
        var findings = new ArrayList<>(subject.findings());
        findings.add(new Finding.Suspected(known, 0.4, SEEN));
        var differential = reasoner.diagnose(Case.of(subject.patient(), findings), ALL, 1);
        assertThat(differential.notices())
                .anySatisfy(notice -> {
                    assertThat(notice.kind()).isEqualTo(Notice.Kind.IGNORED_INPUT);
                    assertThat(notice.text())
                            .contains(
                                    "is suspected (40 % by picture, by model), but", "settles it");
                });
        assertThat(differential.subject().findings())
                .noneMatch(Finding.Suspected.class::isInstance);
    }

    /// What is stated is never overruled, and where models hold the opposite, that is said.
    @Test
    void noNumberOfModelsOverrulesWhatIsStated() {
        var world = RandomWorld.of(3);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = certain(world.nextCase());
        var known = subject.findings().getFirst().term();
        var findings = new ArrayList<>(subject.findings());
        findings.add(seen(known, 0.02, "a", "one"));
        findings.add(seen(known, 0.1, "b", "one"));
        var differential = reasoner.diagnose(Case.of(subject.patient(), findings), ALL, 1);
        assertThat(differential.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.CONTRADICTION)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text())
                                .contains("2 % by a, by one; 10 % by b, by one", "look again"));
        assertThat(differential.subject().findings())
                .noneMatch(Finding.Suspected.class::isInstance)
                .anyMatch(each -> each.term().equals(known));
    }

    @Test
    void severalSourcesMakeOneSuspicionThatKnowsThemAll() {
        var world = RandomWorld.of(3);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = certain(world.nextCase());
        var term = subject.findings().getFirst().term();
        var sources =
                List.<Finding>of(
                        seen(term, 0.8, "a", "one"),
                        seen(term, 0.8, "a", "two"),
                        seen(term, 0.8, "b", "one"));
        var differential = reasoner.diagnose(Case.of(subject.patient(), sources), ALL, 1);
        assertThat(differential.subject().findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Suspected.class,
                        together -> {
                            // Odds 4 of two recordings; the two models of one count once.
                            assertThat(together.probability()).isCloseTo(16 / 17.0, within(1e-9));
                            assertThat(together.origin())
                                    .isInstanceOfSatisfying(
                                            Origin.Several.class,
                                            several ->
                                                    assertThat(several.sources())
                                                            .isEqualTo(sources));
                        });
        assertThat(differential.notices())
                .filteredOn(notice -> notice.kind() == Notice.Kind.COMBINED)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text())
                                .contains("Those on a rest on the same", "they make 94 %"));
        // Understood once, it is the same when it is understood again.
        var again = reasoner.diagnose(differential.subject(), ALL, 1);
        assertThat(again.subject()).isEqualTo(differential.subject());
    }

    private static Finding.Suspected seen(
            TermId term, double probability, String document, String model) {
        return new Finding.Suspected(
                term, probability, new Origin.Perceived(document, "", model, "", Opinion.NO_PRIOR));
    }

    @Test
    void aHalfSuspicionMovesLessThanAnObservation() {
        assertThat(Weights.suspected(3, -1, 1)).isCloseTo(3.0, within(1e-12));
        assertThat(Weights.suspected(3, -1, 0)).isCloseTo(-1.0, within(1e-12));
        // The mean of e^3 and e^-1.
        assertThat(Weights.suspected(3, -1, 0.5))
                .isCloseTo(Math.log((Math.exp(3) + Math.exp(-1)) / 2), within(1e-12));
    }

    /// Only what is observed.
    private static Case certain(Case subject) {
        List<Finding> observed =
                subject.findings().stream().filter(Finding.Observed.class::isInstance).toList();
        return Case.of(subject.patient(), observed);
    }

    /// The first finding of a kind made a suspicion.
    private static Case with(Case subject, double probability, Class<? extends Finding> kind) {
        var findings = new ArrayList<Finding>();
        boolean made = false;
        for (var finding : subject.findings()) {
            boolean suspect = !made && kind.isInstance(finding);
            made |= suspect;
            findings.add(
                    suspect ? new Finding.Suspected(finding.term(), probability, SEEN) : finding);
        }
        return Case.of(subject.patient(), findings);
    }
}
