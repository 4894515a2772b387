package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Criteria;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Criterion.Accuracy;
import io.warrant.engine.argument.Criterion.Standing;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class CriterionWeightsTest {

    private static final double FACTOR = 40;
    private static final Accuracy ACCURACY = new Accuracy(0.8, 0.98, "80 % and 98 %.");
    private static final Reasoner PLAIN = Reasoner.of(ToyWorld.knowledge(), "toy", "00");
    private static final Basis.Settings SETTINGS =
            new Basis.Settings(
                    Basis.Candidates.ALL,
                    Basis.Prior.UNIFORM,
                    Basis.Settings.COVERAGE,
                    Basis.Settings.CONFIDENCE);

    /// The same criteria for every case.
    private record Held(Criteria criteria) implements Assessing {

        @Override
        public Criteria weighing(Case subject) {
            return criteria;
        }

        @Override
        public List<Criterion> of(Case subject, DiseaseId disease) {
            return criteria.of(disease);
        }
    }

    private static Case subject() {
        return Case.of(
                Patient.UNKNOWN,
                List.of(new Finding.Observed(ToyWorld.RED_EYE, new Origin.Typed("red eye"))));
    }

    private static Criterion criterion(
            Standing standing, Optional<Accuracy> accuracy, List<TermId> findings) {
        return new Criterion(
                new Criterion.Guide("Toy.v1", "Toy criteria", "draft", "Toy 2020.", "by hand"),
                standing,
                "",
                List.of(new Criterion.Known("Red eye", "yes", "red eye", findings)),
                List.of(),
                accuracy);
    }

    private static Argument redness(Criterion... criteria) {
        var of = new TreeMap<DiseaseId, List<Criterion>>();
        of.put(ToyWorld.REDNESS, List.of(criteria));
        var reasoner = PLAIN.assessing(new Held(new Criteria(of)));
        return reasoner.explain(subject(), SETTINGS, ToyWorld.REDNESS).argument();
    }

    private static double held(Argument argument) {
        return argument.warrants().stream()
                .filter(Warrant.ByCriterion.class::isInstance)
                .mapToDouble(warrant -> warrant.ratio().ln())
                .sum();
    }

    @Test
    void aMetCriterionWithAccuracyWeighsItsRatio() {
        var argument = redness(criterion(Standing.MET, Optional.of(ACCURACY), List.of()));
        assertThat(held(argument)).isCloseTo(Math.log(FACTOR), within(1e-12));
    }

    @Test
    void priorAndWarrantsReproduceThePosteriorOdds() {
        var plain = PLAIN.explain(subject(), SETTINGS, ToyWorld.REDNESS).argument();
        var argument = redness(criterion(Standing.MET, Optional.of(ACCURACY), List.of()));
        double before = plain.qualifier().raw().value();
        double after = argument.qualifier().raw().value();
        assertThat(Math.log(after / (1 - after)) - Math.log(before / (1 - before)))
                .isCloseTo(Math.log(FACTOR), within(1e-9));
    }

    @Test
    void criterionAndItsFindingsWeighAsMuchAsTheGreaterOfTheTwo() {
        var plain = PLAIN.explain(subject(), SETTINGS, ToyWorld.REDNESS).argument();
        double finding = plain.warrants().getFirst().ratio().ln();
        var used = List.of(ToyWorld.RED_EYE);
        var argument = redness(criterion(Standing.MET, Optional.of(ACCURACY), used));
        assertThat(finding).isBetween(0.0, Math.log(FACTOR));
        assertThat(finding + held(argument)).isCloseTo(Math.log(FACTOR), within(1e-12));
        var weak = new Accuracy(0.5, 0.51, "50 % and 51 %.");
        assertThat(held(redness(criterion(Standing.MET, Optional.of(weak), used)))).isZero();
    }

    @Test
    void withoutAccuracyOrResultItIsShownAndWeighsNothing() {
        var plain = PLAIN.explain(subject(), SETTINGS, ToyWorld.REDNESS).argument();
        for (var one :
                List.of(
                        criterion(Standing.MET, Optional.empty(), List.of()),
                        criterion(Standing.PARTLY_MET, Optional.empty(), List.of()),
                        criterion(Standing.UNKNOWN, Optional.of(ACCURACY), List.of()))) {
            var argument = redness(one);
            assertThat(argument.warrants()).hasSize(plain.warrants().size() + 1);
            assertThat(argument.qualifier()).isEqualTo(plain.qualifier());
        }
    }

    @Test
    void oneThatIsNotMetSpeaksAgainstTheDisease() {
        var argument = redness(criterion(Standing.NOT_MET, Optional.of(ACCURACY), List.of()));
        assertThat(held(argument)).isCloseTo(Math.log(0.2 / 0.98), within(1e-12));
    }

    @Test
    void ofSeveralOneCounts() {
        var one = criterion(Standing.MET, Optional.of(ACCURACY), List.of());
        assertThat(held(redness(one, one))).isCloseTo(Math.log(FACTOR), within(1e-12));
    }

    @Test
    void criteriaOfOtherDiseasesChangeNoByte() {
        var others = new TreeMap<>(Map.of(DiseaseId.of("TOY:99"), List.<Criterion>of()));
        var reasoner = PLAIN.assessing(new Held(new Criteria(others)));
        assertThat(reasoner.diagnose(subject(), SETTINGS, 3))
                .isEqualTo(PLAIN.diagnose(subject(), SETTINGS, 3));
    }

    /// Counts for how many diseases all is asked.
    private static final class Counting implements Assessing {

        private static final Criterion MET =
                criterion(Standing.MET, Optional.of(ACCURACY), List.of());

        private int whole;

        @Override
        public Criteria weighing(Case subject) {
            return new Criteria(new TreeMap<>(Map.of(ToyWorld.REDNESS, List.of(MET))));
        }

        @Override
        public List<Criterion> of(Case subject, DiseaseId disease) {
            whole++;
            return disease.equals(ToyWorld.REDNESS) ? List.of(MET) : List.of();
        }
    }

    @Test
    void leadersWeighCriteriaAsADiagnosisDoesButDontAskForAllOfThem() {
        var assessing = new Counting();
        var reasoner = PLAIN.assessing(assessing);
        var leaders = reasoner.leaders(subject(), SETTINGS, 3);
        assertThat(assessing.whole).isZero();
        var arguments = reasoner.diagnose(subject(), SETTINGS, 3).arguments();
        assertThat(assessing.whole).isPositive();
        assertThat(leaders)
                .extracting(Reasoner.Leader::claim, Reasoner.Leader::qualifier)
                .containsExactlyElementsOf(
                        arguments.stream()
                                .map(one ->
                                        org.assertj.core.groups.Tuple.tuple(
                                                one.claim(), one.qualifier()))
                                .toList());
        assertThat(leaders.getFirst().qualifier())
                .isNotEqualTo(PLAIN.leaders(subject(), SETTINGS, 3).getFirst().qualifier());
    }
}
