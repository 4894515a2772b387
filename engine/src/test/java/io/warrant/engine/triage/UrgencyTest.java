package io.warrant.engine.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

/// Loudness (grade 1) and redness (grade 2) are the emergencies of the graded world.
class UrgencyTest {

    private static final KnowledgeBase BASE = GradedWorld.knowledge();

    private static Danger danger(double emergency, double graded) {
        return new Danger(emergency, graded, 3, List.of());
    }

    @Test
    void dangerAddsUpTheClaimsOfAnEmergencysGrade() {
        var standing = ToyTriage.standing(BASE, ToyTriage.subject(ToyWorld.RED_EYE));
        var danger = Danger.of(standing);
        var ranking = standing.ranking();
        double loud = ranking.posterior(ToyWorld.LOUDNESS);
        double red = ranking.posterior(ToyWorld.REDNESS);
        assertThat(danger.emergency()).isCloseTo(loud + red, within(1e-12));
        assertThat(danger.graded())
                .isCloseTo(
                        1 - ranking.unlisted() - ranking.posterior(ToyWorld.VAGUE), within(1e-12));
        double sum =
                loud
                        + 2 * red
                        + 4 * ranking.posterior(ToyWorld.RING)
                        + 5 * ranking.posterior(ToyWorld.DRYNESS)
                        + 5 * ranking.posterior(GradedWorld.CODED);
        assertThat(danger.grade()).isCloseTo(sum / danger.graded(), within(1e-12));
        assertThat(danger.reasons().getFirst())
                .isEqualTo(new Danger.Reason(ToyWorld.REDNESS, 2, red));
    }

    @Test
    void aMissedEmergencyWeighsMoreThanAFalseAlarm() {
        assertThat(new Loss(1).threshold()).isEqualTo(0.5);
        assertThat(new Loss(10).threshold()).isCloseTo(1 / 11.0, within(1e-15));
        assertThatThrownBy(() -> new Loss(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Loss(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Urgency.of(danger(0.2, 1), new Loss(1))).isInstanceOf(Urgency.NoneTold.class);
        assertThat(Urgency.of(danger(0.2, 1), new Loss(10))).isInstanceOf(Urgency.Emergency.class);
        assertThat(Urgency.of(danger(0.5, 1), new Loss(1))).isInstanceOf(Urgency.Emergency.class);
    }

    @Test
    void theChanceIsOneAmongTheGraded() {
        // Of 0.8 that are graded, 0.08 are emergencies: one in ten, above 1 / 11.
        assertThat(danger(0.08, 0.8).chance()).isCloseTo(0.1, within(1e-15));
        assertThat(Urgency.of(danger(0.08, 0.8), new Loss(10)))
                .isInstanceOf(Urgency.Emergency.class);
    }

    @Test
    void whereMostIsUnknownSilenceIsNoAnswer() {
        assertThat(Urgency.of(danger(0.05, 0.4), new Loss(10))).isInstanceOf(Urgency.Unsure.class);
        assertThat(Urgency.of(danger(0.1, 0.4), new Loss(10)))
                .isInstanceOf(Urgency.Emergency.class);
        assertThat(Urgency.of(danger(0, 0), new Loss(10))).isEqualTo(new Urgency.Ungraded());
    }

    @Test
    void uncertaintyIsGreatestAtEvens() {
        assertThat(danger(0.5, 1).uncertainty()).isCloseTo(Math.log(2), within(1e-15));
        assertThat(danger(0, 1).uncertainty()).isZero();
        assertThat(danger(1, 1).uncertainty()).isZero();
        assertThat(danger(0.1, 1).uncertainty()).isLessThan(danger(0.3, 1).uncertainty());
    }

    @Test
    void knowledgeWithoutGradesTellsNoUrgency() {
        var plain = ToyWorld.knowledge();
        var subject = ToyTriage.subject(ToyWorld.LOUD_MURMUR);
        var table = new Departments(new TreeMap<>(), new TreeMap<>());
        var triage =
                new Triaging(plain, table, Loss.USUAL)
                        .triage(subject, ToyTriage.standing(plain, subject));
        assertThat(triage.urgency()).isEqualTo(new Urgency.Ungraded());
        assertThat(triage.departments()).isEmpty();
    }

    @Test
    void childrenAreToldByTheWholeRangeOfTheirAge() {
        assertThat(group(AgeRange.of(17.9))).isEqualTo(AgeGroup.CHILD);
        assertThat(group(AgeRange.of(18))).isEqualTo(AgeGroup.ADULT);
        assertThat(group(new AgeRange(10, 20))).isEqualTo(AgeGroup.UNSTATED);
        assertThat(group(AgeRange.UNKNOWN)).isEqualTo(AgeGroup.UNSTATED);
    }

    private static AgeGroup group(AgeRange age) {
        return AgeGroup.of(new Patient(Sex.UNKNOWN, age, AgeRange.UNKNOWN));
    }
}
