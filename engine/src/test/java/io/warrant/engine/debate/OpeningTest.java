package io.warrant.engine.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.RandomWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.LongStream;

class OpeningTest {

    private static final KnowledgeBase TOY = ToyWorld.knowledge();
    private static final Origin TYPED = new Origin.Typed("typed");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Case subject(List<Finding> findings) {
        return new Case(
                "case",
                new Patient(Sex.UNKNOWN, AgeRange.UNKNOWN, AgeRange.UNKNOWN),
                findings,
                List.of(),
                List.of(),
                List.of());
    }

    private static Debate debate(KnowledgeBase base, Case subject, double margin) {
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var differential = Reasoner.of(base, "world", "00").diagnose(subject, settings, 20);
        return Opening.of(differential, subject, base, margin);
    }

    private static double chance(Debate debate, int position) {
        return debate.position(position).argument().qualifier().probability().value();
    }

    /// What the engine prefers is never rejected, and nothing stands within its reach.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverAtOddsWithTheEngine(long seed) {
        var world = RandomWorld.of(seed);
        var debate = debate(world.knowledge(), world.nextCase(), 3);
        var grounded = debate.framework().grounded();
        assertThat(grounded.of(0)).isNotEqualTo(Label.OUT);
        for (var tie : debate.ties()) {
            if (tie.rule() == Rule.RIVAL && grounded.of(tie.to()) == Label.IN) {
                assertThat(
                                chance(debate, tie.from()) <= 3 * chance(debate, tie.to()) + 1e-9
                                        || grounded.of(tie.from()) == Label.OUT)
                        .isTrue();
            }
        }
        for (int i = 0; i < debate.positions(); i++) {
            if (grounded.of(i) == Label.OUT) {
                int rejected = i;
                assertThat(debate.ties())
                        .anyMatch(tie ->
                                tie.rule() == Rule.RIVAL
                                        && tie.to() == rejected
                                        && chance(debate, tie.from()) > chance(debate, rejected));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFindingsDoesNotMatter(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge();
        var subject = world.nextCase();
        var debate = debate(base, subject, 3);
        var shuffled = debate(base, world.shuffled(subject), 3);
        assertThat(shuffled.positions()).isEqualTo(debate.positions());
        for (int i = 0; i < debate.positions(); i++) {
            assertThat(shuffled.position(i).argument().claim())
                    .isEqualTo(debate.position(i).argument().claim());
            assertThat(shuffled.framework().grounded().of(i))
                    .isEqualTo(debate.framework().grounded().of(i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTellsTwoClaimsApartMultipliesToTheirPosteriors(long seed) {
        var world = RandomWorld.of(seed);
        var debate = debate(world.knowledge(), world.nextCase(), 3);
        var first = debate.position(0).argument();
        for (int i = 1; i < debate.positions(); i++) {
            var other = debate.position(i).argument();
            var contrast = Contrast.between(first, other);
            double sum = contrast.prior().ln();
            for (var part : contrast.parts()) {
                sum += part.favour().ln();
            }
            assertThat(sum).isCloseTo(raw(first) - raw(other), within(1e-6));
        }
    }

    private static double raw(Argument argument) {
        return Math.log(argument.qualifier().raw().value());
    }

    @Test
    void aWiderMarginLeavesMoreOpen() {
        var subject = subject(List.of(new Finding.Observed(ToyWorld.RING_RASH, TYPED)));
        var narrow = debate(TOY, subject, 1).framework();
        var wide = debate(TOY, subject, 1000).framework();
        assertThat(narrow.grounded().of(0)).isEqualTo(Label.IN);
        assertThat(wide.grounded().of(0)).isEqualTo(Label.UNDECIDED);
        assertThat(wide.attacks()).isGreaterThan(narrow.attacks());
    }

    @Test
    void anObservationPrevailsOverAnExclusion() {
        var subject =
                subject(
                        List.of(
                                new Finding.Observed(ToyWorld.LOUD_MURMUR, TYPED),
                                new Finding.Excluded(ToyWorld.HEART, TYPED),
                                new Finding.Excluded(ToyWorld.DRY_EYE, TYPED)));
        var debate = debate(TOY, subject, 3);
        var conflicts = debate.ties().stream().filter(tie -> tie.rule() == Rule.OBSERVED).toList();
        assertThat(conflicts).hasSize(1);
        int seen = conflicts.getFirst().from();
        int refuted = conflicts.getFirst().to();
        assertThat(debate.name(seen)).isEqualTo("F1");
        assertThat(debate.name(refuted)).isEqualTo("F2");
        assertThat(debate.nodes().get(refuted))
                .isEqualTo(new Node.Recorded(new Finding.Excluded(ToyWorld.HEART, TYPED)));
        var grounded = debate.framework().grounded();
        assertThat(grounded.of(seen)).isEqualTo(Label.IN);
        assertThat(grounded.of(refuted)).isEqualTo(Label.OUT);
    }

    @Test
    void groundsAreNamedAfterTheirClaim() {
        var subject =
                subject(
                        List.of(
                                new Finding.Observed(ToyWorld.RING_RASH, TYPED),
                                new Finding.Observed(ToyWorld.RED_EYE, TYPED),
                                new Finding.Observed(ToyWorld.MURMUR, TYPED)));
        var debate = debate(TOY, subject, 3);
        assertThat(debate.name(0)).isEqualTo("C1");
        assertThat(debate.points(0, false)).isNotEmpty();
        assertThat(debate.points(0, true)).isNotEmpty();
        assertThat(debate.name(debate.points(0, false).getFirst())).isEqualTo("C1+1");
        assertThat(debate.name(debate.points(0, true).getFirst())).isEqualTo("C1-1");
        for (int place : debate.points(0, true)) {
            assertThat(((Node.Point) debate.nodes().get(place)).isAgainst()).isTrue();
        }
    }

    @Test
    void entriesOnOneDiseaseAreNoRivals() {
        var world = ToyWorld.compiler();
        var twin = DiseaseId.of("TOY:6");
        var kind = DiseaseId.of("TOY:7");
        world.compiler().add(linked(twin, "exact", ToyWorld.RING));
        world.compiler().add(linked(kind, "broader", ToyWorld.RING));
        world.compiler().add(twin, ToyWorld.RING_RASH, ToyWorld.counted(9, 10, "PMID:8"));
        world.compiler().add(kind, ToyWorld.RING_RASH, ToyWorld.counted(9, 10, "PMID:9"));
        var base = world.knowledge();
        assertThat(kinship(twin, ToyWorld.RING, base)).isEqualTo(Kinship.SAME);
        assertThat(kinship(ToyWorld.RING, kind, base)).isEqualTo(Kinship.KIND);
        assertThat(kinship(twin, kind, base)).isEqualTo(Kinship.NONE);
        assertThat(kinship(ToyWorld.RING, ToyWorld.VAGUE, base)).isEqualTo(Kinship.NONE);
        assertThat(Kinship.of(new Claim.Unlisted(), diagnosis(twin), base)).isEqualTo(Kinship.NONE);
        var debate =
                debate(base, subject(List.of(new Finding.Observed(ToyWorld.RING_RASH, TYPED))), 3);
        assertThat(debate.ties().stream().filter(tie -> tie.rule() == Rule.KIN)).hasSize(2);
    }

    private static Disease linked(DiseaseId id, String relation, DiseaseId target) {
        var link = new Disease.Link(target, relation, ToyWorld.SOURCE);
        return new Disease(id, id.value(), List.of(link), List.of(), List.of());
    }

    private static Kinship kinship(DiseaseId one, DiseaseId other, KnowledgeBase base) {
        return Kinship.of(diagnosis(one), diagnosis(other), base);
    }

    private static Claim diagnosis(DiseaseId id) {
        return new Claim.Diagnosis(id, id.value());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -1, Double.NaN, 1e9})
    void refusesAMarginThatMakesNoSense(double margin) {
        var subject = subject(List.of(new Finding.Observed(ToyWorld.MURMUR, TYPED)));
        assertThatThrownBy(() -> debate(TOY, subject, margin))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("margin");
    }
}
