package io.warrant.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.RandomWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class LearningTest {

    private static final DiseaseId NEW = DiseaseId.of("TOY:77");

    private final KnowledgeBase toy = ToyWorld.knowledge();

    @Test
    void observedCountsItsAncestorsAndUnmentionedNothing() {
        var base =
                learned(
                        solved("a", "PMID:9", ToyWorld.RING, List.of(ToyWorld.RING_RASH)),
                        solved("b", "PMID:9", ToyWorld.RING, List.of(ToyWorld.RED_RASH)));
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RING_RASH)).containsExactly("1/1 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RASH)).containsExactly("2/2 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.SKIN)).containsExactly("2/2 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.SIGN)).isEmpty();
        assertThat(counts(base, ToyWorld.RING, ToyWorld.MURMUR)).isEmpty();
    }

    @Test
    void excludedCountsForTheKindsThatTheDiseaseIsKnownFor() {
        var base =
                learned(
                        solved(
                                "a",
                                "PMID:9",
                                ToyWorld.RING,
                                List.of(ToyWorld.RED_EYE),
                                List.of(ToyWorld.SKIN)));
        assertThat(counts(base, ToyWorld.RING, ToyWorld.SKIN)).containsExactly("0/1 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RING_RASH)).containsExactly("0/1 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.DRY_RASH)).isEmpty();
    }

    @Test
    void whatIsObservedRulesOverWhatIsExcluded() {
        var base =
                learned(
                        solved(
                                "a",
                                "PMID:9",
                                ToyWorld.RING,
                                List.of(ToyWorld.RED_RASH),
                                List.of(ToyWorld.RASH, ToyWorld.RING_RASH)));
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RASH)).containsExactly("1/1 PMID:9");
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RING_RASH)).containsExactly("0/1 PMID:9");
    }

    @Test
    void publicationsAreCountedApartAndARetiredTermIsRead() {
        var base =
                learned(
                        solved("a", "PMID:8", ToyWorld.RING, List.of(TermId.of("TOY:9001"))),
                        solved("a", "PMID:9", ToyWorld.RING, List.of(ToyWorld.RING_RASH)));
        assertThat(counts(base, ToyWorld.RING, ToyWorld.RING_RASH))
                .containsExactly("1/1 PMID:8", "1/1 PMID:9");
        assertThat(base.solved().get(0).observed()).containsExactly(ToyWorld.RING_RASH);
    }

    @Test
    void aDiseaseThatSourcesLackIsAddedByTheNameOfMostRecords() {
        var base = learned(named("a", "A name"), named("b", "Z name"), named("c", "Z name"));
        assertThat(base.diseaseLabel(base.disease(NEW))).isEqualTo("Z name");
        assertThat(base.solved().added().stream().toArray()).containsExactly(base.disease(NEW));
        var forgotten = KnowledgeBase.of(Learning.forget(base));
        assertThat(forgotten.disease(NEW)).isNegative();
        assertSame(Learning.forget(base), toy.columns());
    }

    @Test
    void aRepeatedPatientCountsOnceByTheFullestRecord() {
        var short1 = solved("a", "PMID:9", ToyWorld.RING, List.of(ToyWorld.MURMUR));
        var full = solved("a", "PMID:9", ToyWorld.RING, List.of(ToyWorld.MURMUR, ToyWorld.RASH));
        var register = CaseRegister.of(List.of(short1, full, full), toy);
        assertThat(register.cases()).containsExactly(full);
        assertThat(register.repeated()).containsExactly("PMID:9 a");
        assertThat(CaseRegister.of(List.of(full, full), toy).repeated()).isEmpty();
    }

    @Test
    void aPatientWithTwoDiagnosesIsKeptOutForGood() {
        var one = solved("a", "PMID:9", ToyWorld.RING, List.of(ToyWorld.MURMUR));
        var other = solved("a", "PMID:9", ToyWorld.VAGUE, List.of(ToyWorld.MURMUR));
        var base = KnowledgeBase.of(Learning.learn(toy, List.of(one, other)));
        assertThat(base.solved()).isEmpty();
        assertThat(base.solved().contested()).containsExactly("PMID:9 a");
        var again = KnowledgeBase.of(Learning.learnMore(base, List.of(one)));
        assertThat(again.solved()).isEmpty();
    }

    @Test
    void casesAreKeptAsTheyWere() {
        var one =
                new SolvedCase(
                        "a",
                        List.of("PMID:2", "PMID:1"),
                        Diagnosis.of(ToyWorld.RING, "Ring"),
                        new Patient(Sex.FEMALE, new AgeRange(1 / 3.0, 0.5), AgeRange.of(0)),
                        List.of(ToyWorld.RASH),
                        List.of(ToyWorld.EYE, ToyWorld.HEART));
        assertThat(learned(one).solved()).containsExactly(one);
        assertThat(learned(one).solved().get(0).cluster()).isEqualTo("PMID:1;PMID:2");
        assertThat(toy.solved()).isEmpty();
        assertThat(toy.solved().ontologyVersion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void learningIsOrderlessAndStepwise(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge();
        var cases = cases(world, base, new Random(seed));
        var all = Learning.learn(base, cases);
        var shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertSame(Learning.learn(base, shuffled), all);
        var half = KnowledgeBase.of(Learning.learn(base, shuffled.subList(0, 20)));
        assertSame(Learning.learnMore(half, shuffled.subList(10, shuffled.size())), all);
        assertSame(Learning.learn(half, cases), all);
        assertSame(Learning.forget(half), base.columns());
        assertSame(Learning.forget(base), base.columns());
    }

    private static List<SolvedCase> cases(RandomWorld world, KnowledgeBase base, Random random) {
        var cases = new ArrayList<SolvedCase>();
        for (int i = 0; i < 40; i++) {
            var subject = world.nextCase();
            var disease = DiseaseId.of("OMIM:" + random.nextInt(30));
            cases.add(
                    new SolvedCase(
                            "p" + random.nextInt(30),
                            List.of("PMID:" + random.nextInt(9)),
                            Diagnosis.of(disease, "Disease " + random.nextInt(3)),
                            subject.patient(),
                            subject.findings().stream().map(finding -> finding.term()).toList(),
                            List.of(world.findings().get(random.nextInt(10)))));
        }
        assertThat(base.solved()).isEmpty();
        return cases;
    }

    private static SolvedCase named(String id, String label) {
        return new SolvedCase(
                id,
                List.of("PMID:9"),
                Diagnosis.of(NEW, label),
                Patient.UNKNOWN,
                List.of(ToyWorld.MURMUR),
                List.of());
    }

    private static SolvedCase solved(
            String id, String publication, DiseaseId disease, List<TermId> observed) {
        return solved(id, publication, disease, observed, List.of());
    }

    private static SolvedCase solved(
            String id,
            String publication,
            DiseaseId disease,
            List<TermId> observed,
            List<TermId> excluded) {
        return new SolvedCase(
                id,
                List.of(publication),
                Diagnosis.of(disease, ""),
                Patient.UNKNOWN,
                observed,
                excluded);
    }

    private KnowledgeBase learned(SolvedCase... cases) {
        return KnowledgeBase.of(Learning.learn(toy, List.of(cases)));
    }

    /// The learned rows on a disease and a term, as `affected/examined reference`.
    private static List<String> counts(KnowledgeBase base, DiseaseId disease, TermId term) {
        return association(base, disease, term).stream()
                .flatMap(association -> association.statements().stream())
                .filter(Statement::isLearned)
                .map(row -> {
                    assertThat(row.source().id()).isEqualTo(Source.CASES);
                    var counted = (Frequency.Counted) row.frequency();
                    return counted.affected()
                            + "/"
                            + counted.examined()
                            + " "
                            + row.citation().reference();
                })
                .toList();
    }

    private static Optional<Association> association(
            KnowledgeBase base, DiseaseId disease, TermId term) {
        int at = base.disease(disease);
        return IntStream.range(base.firstAssociation(at), base.firstAssociation(at + 1))
                .filter(one -> base.associationTerm(one) == base.ontology().index(term))
                .mapToObj(base::association)
                .findFirst();
    }

    private static void assertSame(Columns actual, Columns expected) {
        assertThat(actual.names()).isEqualTo(expected.names());
        for (var name : expected.names()) {
            assertThat(actual.bytes(name)).as(name).isEqualTo(expected.bytes(name));
        }
    }
}
