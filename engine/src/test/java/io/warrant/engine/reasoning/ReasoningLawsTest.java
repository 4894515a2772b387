package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.toy.RandomWorld;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What holds in every world, whatever its diseases: each seed makes another one.
class ReasoningLawsTest {

    private static final Basis.Settings UNIFORM =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private static final Basis.Settings PREVALENCE =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.PREVALENCE);
    private static final int EVERYONE = 100;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFindingsDoesNotMatter(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = reasoner(world);
        var subject = world.nextCase();
        var other = world.shuffled(subject);
        assertThat(logs(reasoner.rank(other, UNIFORM)))
                .isEqualTo(logs(reasoner.rank(subject, UNIFORM)));
        assertThat(unordered(reasoner.diagnose(other, UNIFORM, 3)))
                .isEqualTo(unordered(reasoner.diagnose(subject, UNIFORM, 3)));
        var last = reasoner.rank(subject, UNIFORM).first(EVERYONE).getLast();
        assertThat(unordered(reasoner.explain(other, UNIFORM, last)))
                .isEqualTo(unordered(reasoner.explain(subject, UNIFORM, last)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfFindingsDoesNotMatterWhereRowsAreLeftOut(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = reasoner(world);
        var subject = world.nextCase();
        var publications = world.publications().subList(0, 5);
        assertThat(
                        logs(
                                reasoner.rankWithoutOwnPublications(
                                        publishedIn(world.shuffled(subject), publications),
                                        UNIFORM)))
                .isEqualTo(
                        logs(
                                reasoner.rankWithoutOwnPublications(
                                        publishedIn(subject, publications), UNIFORM)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doublingAFindingChangesNothing(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = reasoner(world);
        var subject = world.nextCase();
        var doubled = new ArrayList<>(subject.findings());
        doubled.addAll(subject.findings());
        assertThat(reasoner.diagnose(Case.of(subject.patient(), doubled), UNIFORM, EVERYONE))
                .isEqualTo(reasoner.diagnose(subject, UNIFORM, EVERYONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theArgumentsReproduceTheirPosteriorsAndSumToOne(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = reasoner(world);
        var subject = world.nextCase();
        for (var settings : List.of(UNIFORM, PREVALENCE)) {
            var differential = reasoner.diagnose(subject, settings, EVERYONE);
            var arguments = new ArrayList<>(differential.arguments());
            assertThat(arguments).hasSize(differential.basis().candidates());
            arguments.add(differential.unlisted());
            double total = arguments.stream().mapToDouble(ReasoningLawsTest::joint).sum();
            double sum = 0;
            for (var argument : arguments) {
                double posterior = argument.qualifier().raw().value();
                assertThat(joint(argument) / total)
                        .as("%s", argument.claim())
                        .isCloseTo(posterior, within(1e-9));
                sum += posterior;
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFastWayAgreesWithTheSlowOne(long seed) {
        var world = RandomWorld.of(seed);
        var evidence = evidence(world);
        var base = evidence.base();
        var weights = evidence.weights();
        for (var id : world.findings()) {
            int term = base.ontology().index(id);
            var column = TermColumn.of(base, weights, term);
            for (int disease = 0; disease < base.diseases(); disease++) {
                var meeting = Profile.of(Rows.all(base), weights, disease).meet(term);
                int at = Arrays.binarySearch(column.diseases(), disease);
                assertThat(at >= 0).isEqualTo(meeting.kind() != Meeting.Kind.COINCIDENCE);
                assertThat(at < 0 ? column.observedElse() : column.observed()[at])
                        .isEqualTo(weights.observed(meeting, term));
                assertThat(at < 0 ? column.excludedElse() : column.excluded()[at])
                        .isEqualTo(weights.excluded(meeting, term));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranksArePessimisticAndTheFirstAreTheLikeliest(long seed) {
        var world = RandomWorld.of(seed);
        var ranking = reasoner(world).rank(world.nextCase(), UNIFORM);
        var first = ranking.first(EVERYONE);
        assertThat(first).hasSize(ranking.size());
        for (int i = 0; i < first.size(); i++) {
            double posterior = ranking.posterior(first.get(i));
            long notBehind =
                    first.stream()
                            .filter(other ->
                                    Math.log(ranking.posterior(other))
                                            >= Math.log(posterior) - 1e-9)
                            .count();
            assertThat(ranking.rank(first.get(i))).isEqualTo(notBehind).isGreaterThan(i);
            if (i > 0) {
                double before = ranking.posterior(first.get(i - 1));
                assertThat(before).isGreaterThanOrEqualTo(posterior);
                if (before == posterior) {
                    assertThat(first.get(i - 1)).isLessThan(first.get(i));
                }
            }
            assertThat(ranking.first(i)).isEqualTo(first.subList(0, i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void threadsMakeNoDifference(long seed) throws Exception {
        var world = RandomWorld.of(seed);
        var alone = reasoner(world);
        var shared = reasoner(world);
        var cases = IntStream.range(0, 8).mapToObj(_ -> world.nextCase()).toList();
        var tasks = new ArrayList<Callable<Differential>>();
        for (int round = 0; round < 2; round++) {
            cases.forEach(subject -> tasks.add(() -> shared.diagnose(subject, UNIFORM, EVERYONE)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                var subject = cases.get(i % cases.size());
                assertThat(results.get(i).get())
                        .isEqualTo(alone.diagnose(subject, UNIFORM, EVERYONE));
            }
        }
    }

    static LongStream someSeeds() {
        return LongStream.range(0, 20);
    }

    private static Reasoner reasoner(RandomWorld world) {
        return Reasoner.of(world.knowledge(), "random", "00");
    }

    private static Evidence evidence(RandomWorld world) {
        var base = world.knowledge();
        return new Evidence(base, base.parameters());
    }

    private static Case publishedIn(Case subject, List<String> publications) {
        return new Case(
                "", subject.patient(), subject.findings(), List.of(), publications, List.of());
    }

    private static double[] logs(Ranking ranking) {
        return IntStream.range(0, ranking.size()).mapToDouble(ranking::log).toArray();
    }

    private static double joint(Argument argument) {
        return Math.exp(argument.baseRate().ln() + argument.weight().ln());
    }

    private static Differential unordered(Differential all) {
        return new Differential(
                all.basis(),
                unordered(all.subject()),
                all.arguments().stream().map(ReasoningLawsTest::unordered).toList(),
                unordered(all.unlisted()),
                all.outlook(),
                sorted(all.notices()));
    }

    private static Explanation unordered(Explanation all) {
        return new Explanation(
                all.basis(),
                unordered(all.argument()),
                unordered(all.first()),
                all.counterfactuals(),
                sorted(all.notices()));
    }

    private static Argument unordered(Argument argument) {
        return new Argument(
                argument.claim(),
                argument.rank(),
                argument.baseRate(),
                argument.warrants().stream()
                        .sorted(Comparator.comparing(warrant -> warrant.ground().toString()))
                        .toList(),
                argument.qualifier(),
                sorted(argument.rebuttals()));
    }

    private static Case unordered(Case subject) {
        List<Finding> findings = sorted(subject.findings());
        return Case.of(subject.patient(), findings);
    }

    private static <T> List<T> sorted(List<T> items) {
        return items.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
