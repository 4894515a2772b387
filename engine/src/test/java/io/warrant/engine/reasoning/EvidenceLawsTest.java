package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.RandomWorld;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Which way evidence moves a disease, against one that has nothing to do with the finding.
class EvidenceLawsTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// A disease, a finding that most of its patients have, and a disease that it doesn't meet.
    private record Pair(TermId hallmark, int disease, int stranger) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void observingAHallmarkRaises(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge();
        var reasoner = Reasoner.of(base, "random", "00");
        var subject = world.nextCase();
        var before = reasoner.rank(subject, ALL);
        for (var pair : pairs(base, subject)) {
            var more = with(subject, new Finding.Observed(pair.hallmark(), typed()));
            assertThat(lead(reasoner.rank(more, ALL), pair, base))
                    .as("%s", pair)
                    .isGreaterThan(lead(before, pair, base));
        }
    }

    /// Holds up to six exclusions. Beyond, they share a total weight, and one more can take weight
    /// from another that told more.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void excludingAHallmarkLowers(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge();
        var reasoner = Reasoner.of(base, "random", "00");
        var subject = world.nextCase();
        var before = reasoner.rank(subject, ALL);
        for (var pair : pairs(base, subject)) {
            var more = with(subject, new Finding.Excluded(pair.hallmark(), typed()));
            assertThat(lead(reasoner.rank(more, ALL), pair, base))
                    .as("%s", pair)
                    .isLessThan(lead(before, pair, base));
        }
    }

    private static Case with(Case subject, Finding finding) {
        var findings = new ArrayList<>(subject.findings());
        findings.add(finding);
        return Case.of(subject.patient(), findings);
    }

    private static Origin typed() {
        return new Origin.Typed("test");
    }

    private static double lead(Ranking ranking, Pair pair, KnowledgeBase base) {
        return Math.log(ranking.posterior(base.diseaseId(pair.disease())))
                - Math.log(ranking.posterior(base.diseaseId(pair.stranger())));
    }

    /// Some of all pairs that tell of a finding on which the case is silent.
    private static List<Pair> pairs(KnowledgeBase base, Case subject) {
        var weights = new Weights(base, base.parameters());
        var pairs = new ArrayList<Pair>();
        for (int at = 0; at < base.associations() && pairs.size() < 8; at++) {
            int term = base.associationTerm(at);
            if (base.isFinding(term)
                    && base.expected(at) >= Rebuttals.HALLMARK
                    && isNew(base, subject, term)) {
                int disease = base.associationDisease(at);
                int stranger = stranger(base, weights, term);
                pairs.add(new Pair(base.ontology().id(term), disease, stranger));
            }
        }
        return pairs;
    }

    private static int stranger(KnowledgeBase base, Weights weights, int term) {
        var met = TermColumn.of(base, weights, term).diseases();
        return IntStream.range(0, base.diseases())
                .filter(disease ->
                        base.hasFindings(disease) && Arrays.binarySearch(met, disease) < 0)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNew(KnowledgeBase base, Case subject, int term) {
        var ontology = base.ontology();
        return subject.findings().stream()
                .mapToInt(finding -> ontology.index(finding.term()))
                .noneMatch(other -> ontology.isA(other, term) || ontology.isA(term, other));
    }
}
