package io.warrant.perception.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;

class ConfoundingTest {

    private static final List<String> CONCEPTS = List.of("spots", "streaks");

    /// Draws patients of whom the ill show more of both concepts.
    private interface Draw {

        /// @param amounts of both concepts, which may be changed
        Map<String, String> attributes(Random random, boolean ill, double[] amounts);
    }

    private static List<Judged<Confounding.Seen>> draw(int count, long seed, Draw draw) {
        var random = new Random(seed);
        var all = new ArrayList<Judged<Confounding.Seen>>();
        for (int i = 0; i < count; i++) {
            boolean ill = random.nextBoolean();
            var amounts = new double[] {random.nextGaussian(), random.nextGaussian()};
            amounts[0] += ill ? 2 : 0;
            amounts[1] += ill ? 2 : 0;
            var attributes = draw.attributes(random, ill, amounts);
            var seen = new Confounding.Seen(ill ? "ill" : "well", List.of(amounts[0], amounts[1]));
            all.add(new Judged<>("patient " + i, attributes, seen));
        }
        return all;
    }

    /// Three quarters of the ill come to one site, and a quarter of the others.
    @Test
    void anAttributeThatGoesWithTheDiagnosisOnlyIsNoMatter() {
        var all =
                draw(
                        300,
                        1,
                        (random, ill, _) ->
                                Map.of("site", random.nextInt(4) < (ill ? 3 : 1) ? "A" : "B"));

        var found = Confounding.of(CONCEPTS, all, 1);

        assertThat(found.ties()).hasSize(2).noneMatch(Confounding.Tie::isConfounded);
        double plain = spotsByRank(all);
        assertThat(plain).as("without regard to the diagnosis").isGreaterThan(0.65);
        assertThat(found.ties())
                .allMatch(tie -> Math.abs(tie.group().measure().value() - 0.5) < 0.1);
    }

    private static double spotsByRank(List<Judged<Confounding.Seen>> all) {
        var site = new boolean[all.size()];
        for (int i = 0; i < site.length; i++) {
            site[i] = all.get(i).attributes().containsValue("A");
        }
        return Auc.of(
                all.stream().mapToDouble(it -> it.outcome().amounts().getFirst()).toArray(), site);
    }

    @Test
    void aConceptThatGoesWithAnAttributeWithinDiagnosesIsFound() {
        var all =
                draw(
                        200,
                        2,
                        (random, _, amounts) -> {
                            int camera = random.nextInt(3);
                            amounts[0] += camera == 1 ? 1 : 0;
                            return Map.of(
                                    "camera",
                                    List.of("cold", "warm", "wide").get(camera),
                                    "coin",
                                    random.nextBoolean() ? "head" : "tail");
                        });

        var found = Confounding.of(CONCEPTS, all, 1);

        assertThat(found.ties()).hasSize(4);
        var first = found.ties().getFirst();
        assertThat(first.concept()).isEqualTo("spots");
        assertThat(first.group().attribute()).isEqualTo("camera");
        assertThat(first.group().value()).isEqualTo("warm");
        assertThat(first.adjusted()).isCloseTo(4 * first.chance(), within(1e-12)).isLessThan(0.01);
        // Two normal variables a standard deviation apart.
        assertThat(first.group().measure().value()).isBetween(0.68, 0.84);
        assertThat(first.group().measure().interval().low()).isGreaterThan(0.6);
        assertThat(found.ties().subList(1, 4)).noneMatch(Confounding.Tie::isConfounded);
    }

    /// In how many worlds, drawn without any tie, one is found.
    private static int flagged(int worlds, LongFunction<List<Judged<Confounding.Seen>>> drawn) {
        int flagged = 0;
        for (long seed = 0; seed < worlds; seed++) {
            boolean any =
                    Confounding.of(CONCEPTS, drawn.apply(seed), seed).ties().stream()
                            .anyMatch(Confounding.Tie::isConfounded);
            flagged += any ? 1 : 0;
        }
        return flagged;
    }

    @Test
    void byChanceAloneFewAreFound() {
        int flagged =
                flagged(
                        40,
                        seed ->
                                draw(
                                        80,
                                        100 + seed,
                                        (random, _, _) ->
                                                Map.of(
                                                        "coin",
                                                                random.nextBoolean()
                                                                        ? "head"
                                                                        : "tail",
                                                        "camera",
                                                                random.nextInt(3) == 0
                                                                        ? "warm"
                                                                        : "cold")));
        // Two of forty are expected at most.
        assertThat(flagged).isLessThan(6);
    }

    /// Each patient has eight recordings that are alike; singly shuffled, they would seem to tell
    /// much.
    @Test
    void recordingsOfOnePatientAreShuffledTogether() {
        int flagged =
                flagged(
                        20,
                        seed -> {
                            var all = new ArrayList<Judged<Confounding.Seen>>();
                            for (int copy = 0; copy < 8; copy++) {
                                all.addAll(
                                        draw(
                                                12,
                                                200 + seed,
                                                (random, _, _) ->
                                                        Map.of(
                                                                "camera",
                                                                random.nextBoolean()
                                                                        ? "cold"
                                                                        : "warm")));
                            }
                            return all;
                        });
        assertThat(flagged).isLessThan(5);
    }

    @Test
    void saysWhatCannotBeTold() {
        var all = draw(100, 3, (_, ill, _) -> Map.of("ward", ill ? "A" : "B", "sex", "female"));

        var found = Confounding.of(CONCEPTS, all, 1);

        assertThat(found.ties()).isEmpty();
        assertThat(found.notices())
                .hasSize(2)
                .anyMatch(notice -> notice.startsWith("Whether concepts go with ward can't"))
                .anyMatch(notice -> notice.startsWith("Whether concepts go with sex can't"));
    }

    @Test
    void ranksAreThoseWithinADiagnosis() {
        var strata = Strata.of(List.of("ill", "well", "ill", "ill", "well"));
        var ranks = strata.ranks(new double[] {5, 1, 3, 5, 2});

        // Ranks 2.5, 1, 1, 2.5 and 2 of 3, 2, 3, 3 and 2.
        assertThat(ranks)
                .containsExactly(
                        new double[] {0.125, 1 / 3.0 - 0.5, -0.25, 0.125, 2 / 3.0 - 0.5},
                        within(1e-12));
        // Of the ill 1.5 of 2 pairs, of the well none of 1; weighed by 2/4 and 1/3.
        assertThat(strata.together(ranks, new boolean[] {true, true, false, false, false}))
                .isCloseTo((0.75 * 2 / 4 + 0 / 3.0) / (2 / 4.0 + 1 / 3.0), within(1e-12));
    }

    @Test
    void tellsWhatAConceptIsWorth() {
        var with = new ArrayList<Judged<Judged.Stated>>();
        var without = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < 40; i++) {
            boolean ill = i % 2 == 0;
            var sure = new Judged.Stated(ill ? 1 : 0, ill ? 1 : 0, ill);
            with.add(new Judged<>("p" + i, Map.of(), sure));
            without.add(new Judged<>("p" + i, Map.of(), new Judged.Stated(0.5, 0, ill)));
        }

        var cost = Confounding.Cost.of("spots", with, without, 1);

        assertThat(cost.without())
                .extracting(Report.Measure::name, Report.Measure::value)
                .containsExactly(
                        tuple("AUC", 0.5), tuple("calibration error", 0.0), tuple("AUC lost", 0.5));
    }
}
