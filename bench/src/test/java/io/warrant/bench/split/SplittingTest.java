package io.warrant.bench.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

class SplittingTest {

    @ParameterizedTest(name = "random cases of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void foldsAreDisjointCompleteAndShareNoPublication(long seed) {
        var cases = random(seed);
        var rounds = new PublicationFolds(5, seed).rounds(cases);
        var tested = new ArrayList<String>();
        for (var round : rounds) {
            tested.addAll(names(round.tested()));
            assertThat(round.training().size() + round.tested().size()).isEqualTo(cases.size());
            assertApart(round);
        }
        assertThat(tested)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(cases));
    }

    @ParameterizedTest(name = "random cases of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void foldsDependNeitherOnOrderNorOnOtherPublications(long seed) {
        var cases = random(seed);
        var folds = new PublicationFolds(5, 7);
        var before = foldOf(folds.rounds(cases));
        var more = new ArrayList<>(cases);
        more.add(solved("new", "PMID:999999"));
        Collections.shuffle(more, new Random(seed));
        var after = foldOf(folds.rounds(more));
        assertThat(after).containsAllEntriesOf(before).containsKey("new");
        assertThat(foldOf(new PublicationFolds(5, 8).rounds(cases))).isNotEqualTo(before);
    }

    @Test
    void casesTiedThroughAThirdStayTogether() {
        var cases =
                List.of(
                        solved("a", "PMID:1"),
                        solved("b", "PMID:9", "PMID:2"),
                        solved("c", "PMID:2", "PMID:1"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(new PublicationFolds(10, seed).rounds(cases)).hasSize(1);
        }
        assertThat(Clusters.of(cases)).containsOnlyKeys("PMID:1");
    }

    @Test
    void aCaseWithoutPublicationStandsAlone() {
        var cases = List.of(solved("a"), solved("b"), solved("c", "PMID:1"));
        assertThat(Clusters.of(cases)).containsOnlyKeys("PMID:1", "case:a", "case:b");
    }

    @ParameterizedTest(name = "random cases of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDateSplitLearnsFromNothingNewerThanItsBorder(long seed) {
        var cases = random(seed);
        var rounds = DateSplit.USUAL.rounds(cases);
        assertThat(rounds).hasSize(1);
        var round = rounds.getFirst();
        assertThat(round.training().size() + round.tested().size()).isEqualTo(cases.size());
        assertApart(round);
        long newestLearned =
                round.training().stream().mapToLong(SplittingTest::newest).max().orElse(0);
        var clusters = Clusters.of(round.tested());
        assertThat(clusters.values())
                .allSatisfy(members ->
                        assertThat(
                                        members.stream()
                                                .mapToLong(SplittingTest::newest)
                                                .max()
                                                .orElse(0))
                                .isGreaterThan(newestLearned));
        assertThat(round.tested()).noneMatch(one -> one.content().publications().isEmpty());
    }

    @Test
    void testsTheNewestFifthByNumberNotByText() {
        var cases = new ArrayList<NamedCase>();
        for (int i = 1; i <= 10; i++) {
            cases.add(solved("case " + i, "PMID:" + i));
        }
        cases.add(solved("undated"));
        assertThat(names(DateSplit.USUAL.rounds(cases).getFirst().tested()))
                .containsExactly("case 9", "case 10");
        assertThat(DateSplit.USUAL.rounds(List.of(solved("a"), solved("b", "DOI:1")))).isEmpty();
    }

    @Test
    void withoutASplitAllAreTestedAndNothingIsLearned() {
        var cases = random(1);
        var round = new Unsplit().rounds(cases).getFirst();
        assertThat(round.training()).isEmpty();
        assertThat(round.tested()).isEqualTo(cases);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 1001})
    void refusesFoldsThatAreNone(int folds) {
        assertThatThrownBy(() -> new PublicationFolds(folds, 1))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--folds");
    }

    private static void assertApart(Round round) {
        var learned = new TreeSet<String>();
        round.training().forEach(one -> learned.addAll(one.content().publications()));
        assertThat(round.tested())
                .allSatisfy(one ->
                        assertThat(one.content().publications()).noneMatch(learned::contains));
    }

    private static Map<String, Integer> foldOf(List<Round> rounds) {
        var folds = new TreeMap<String, Integer>();
        rounds.forEach(
                round -> round.tested().forEach(one -> folds.put(one.name(), round.number())));
        return folds;
    }

    private static List<String> names(List<NamedCase> cases) {
        return cases.stream().map(NamedCase::name).toList();
    }

    private static long newest(NamedCase one) {
        return one.content().publications().stream()
                .mapToLong(id -> Long.parseLong(id.substring(5)))
                .max()
                .orElse(0);
    }

    private static List<NamedCase> random(long seed) {
        var random = new Random(seed);
        var cases = new ArrayList<NamedCase>();
        for (int i = 0; i < 200; i++) {
            var publications = new TreeSet<String>();
            int count = random.nextInt(20) == 0 ? 2 : random.nextInt(10) == 0 ? 0 : 1;
            for (int j = 0; j < count; j++) {
                publications.add("PMID:" + (1 + random.nextInt(150)));
            }
            cases.add(solved("case " + i, publications.toArray(String[]::new)));
        }
        return cases;
    }

    private static NamedCase solved(String name, String... publications) {
        return new NamedCase(
                name,
                new Case(
                        name,
                        Patient.UNKNOWN,
                        List.of(),
                        List.of(Diagnosis.of(DiseaseId.of("TOY:1"), "")),
                        List.of(publications),
                        List.of()));
    }
}
