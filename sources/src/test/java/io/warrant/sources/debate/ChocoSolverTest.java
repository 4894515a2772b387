package io.warrant.sources.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class ChocoSolverTest {

    private static final ChocoSolver SOLVER = new ChocoSolver(ChocoSolver.Limits.USUAL);

    /// Published example frameworks. Where the source states the extensions, these are its own;
    /// those marked (d) follow from the definitions, and brute force confirms them all.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // Dung 1995, examples 3 and 8: i attacks a, a attacks i, j attacks a.
        "Dung 1995 example 3, i>a a>i j>a, i j, i j, i j",
        // Dung 1995, example 9, the Nixon diamond.
        "Dung 1995 example 9, a>b b>a, '', a|b, a|b",
        // Young 2018 (arXiv 1806.07709), examples 2.3 to 2.7, 2.18 and 6.8.
        "simple reinstatement (d), c>b b>a, c a, c a, c a",
        "double reinstatement (d), b>a c>b e>b, a c e, a c e, a c e",
        "a chain of four (d), e>c c>b b>a, e b, e b, e b",
        "floating reinstatement (d), a>b b>a a>c b>c c>e, '', a e|b e, a e|b e",
        "a self-attacker attacks (d), a>a a>b, '', '', none",
        "a self-attacker is attacked back (d), a>a a>b b>a, '', b, b",
        // An odd cycle has no way to take sides.
        "odd cycle (d), a>b b>c c>a, '', '', none",
        // B. Yun, exercises with solutions on extensions and labellings, part 1a.
        "Yun part 1a, b>a b>c c>b c>a a>d d>e, '', b d|c d, b d|c d"
    })
    void agreesWithPublishedExamples(
            String name, String attacks, String grounded, String preferred, String stable) {
        var named = framework(attacks);
        var framework = named.framework();
        assertThat(names(named, framework.grounded().all(Label.IN))).isEqualTo(sorted(grounded));
        assertThat(names(named, SOLVER.solve(framework, Semantics.PREFERRED)))
                .as(name)
                .isEqualTo(alternatives(preferred));
        assertThat(names(named, SOLVER.solve(framework, Semantics.STABLE)))
                .as(name)
                .isEqualTo(alternatives(stable));
        var brute = new BruteForce(framework);
        assertThat(framework.grounded().all(Label.IN)).isEqualTo(brute.grounded());
    }

    @ParameterizedTest(name = "200 frameworks by seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheDefinitions(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var framework = framework(random, 1 + random.nextInt(10));
            var brute = new BruteForce(framework);
            assertThat(framework.grounded().all(Label.IN)).isEqualTo(brute.grounded());
            assertThat(SOLVER.solve(framework, Semantics.PREFERRED))
                    .containsExactlyInAnyOrderElementsOf(brute.preferred());
            assertThat(SOLVER.solve(framework, Semantics.STABLE))
                    .containsExactlyInAnyOrderElementsOf(brute.stable());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void labellingsOfExtensionsAreComplete(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var framework = framework(random, 10);
            var grounded = framework.grounded().all(Label.IN);
            for (var set : SOLVER.solve(framework, Semantics.PREFERRED)) {
                assertThat(new BruteForce(framework).isComplete(set)).isTrue();
                assertThat(set.stream().boxed().toList())
                        .containsAll(grounded.stream().boxed().toList());
                assertThat(framework.labelling(set).all(Label.OUT))
                        .isEqualTo(framework.attackedBy(set));
            }
        }
    }

    @Test
    void isTheSameEveryTime() {
        var framework = framework(new Random(6), 30);
        assertThat(SOLVER.solve(framework, Semantics.PREFERRED))
                .isEqualTo(SOLVER.solve(framework, Semantics.PREFERRED));
    }

    @Test
    void givesNothingRatherThanAPart() {
        var pairs = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            pairs.append("a%d>b%d b%d>a%d ".formatted(i, i, i, i));
        }
        var framework = framework(pairs.toString().strip()).framework();
        assertThat(SOLVER.solve(framework, Semantics.PREFERRED)).hasSize(32);
        var few = new ChocoSolver(new ChocoSolver.Limits(100, 31, 1000, 60));
        assertThatThrownBy(() -> few.solve(framework, Semantics.PREFERRED))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("more than 31 extensions")
                .hasMessageContaining("grounded");
        var small = new ChocoSolver(new ChocoSolver.Limits(9, 1000, 1000, 60));
        assertThatThrownBy(() -> small.solve(framework, Semantics.STABLE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("10 arguments; up to 9");
        var hasty = new ChocoSolver(new ChocoSolver.Limits(100, 1000, 3, 60));
        assertThatThrownBy(() -> hasty.solve(framework, Semantics.STABLE))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("steps and time");
    }

    private static Framework framework(Random random, int size) {
        double density = random.nextDouble() * 0.5;
        var attacks = new ArrayList<Framework.Attack>();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                if (random.nextDouble() < density) {
                    attacks.add(new Framework.Attack(from, to));
                }
            }
        }
        return Framework.of(size, attacks);
    }

    /// Attacks such as `a>b b>c`.
    private static NamedFramework framework(String attacks) {
        var text = new StringBuilder();
        for (var name : attacks.split("[> ]")) {
            if (!text.toString().contains("arg(" + name + ").")) {
                text.append("arg(").append(name).append(").");
            }
        }
        for (var attack : attacks.split(" ")) {
            text.append("att(").append(attack.replace('>', ',')).append(").");
        }
        return ApxReader.read("example.apx", text.toString());
    }

    private static List<String> alternatives(String text) {
        return text.equals("none")
                ? List.of()
                : List.of(text.split("\\|")).stream()
                        .map(ChocoSolverTest::sorted)
                        .sorted()
                        .toList();
    }

    private static List<String> names(NamedFramework framework, List<BitSet> sets) {
        return sets.stream().map(set -> names(framework, set)).sorted().toList();
    }

    private static String names(NamedFramework framework, BitSet set) {
        return set.stream()
                .mapToObj(framework.names()::get)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String sorted(String names) {
        return List.of(names.split(" ")).stream().sorted().collect(Collectors.joining(" "));
    }
}
