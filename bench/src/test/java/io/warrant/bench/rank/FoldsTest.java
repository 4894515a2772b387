package io.warrant.bench.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.split.DateSplit;
import io.warrant.bench.split.PublicationFolds;
import io.warrant.bench.split.Splitting;
import io.warrant.bench.split.Unsplit;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.solved.CaseSelection;
import io.warrant.sources.solved.PublicationList;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FoldsTest {

    private static final DiseaseId NEW = DiseaseId.of("TOY:99");
    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private final Reasoner reasoner = Reasoner.of(ToyWorld.knowledge(), "toy", "00");

    @Test
    void eachCaseIsRankedOnceByWhatTheOtherFoldsTeach() {
        var result = run(new PublicationFolds(2, 1), 2, archive());
        assertThat(result.outcomes()).hasSize(20);
        assertThat(result.passes()).hasSize(2);
        assertThat(result.covered()).hasSize(20);
        for (var pass : result.passes()) {
            assertThat(pass.learned() + pass.tested()).isEqualTo(20);
        }
        for (var outcome : result.outcomes()) {
            long others =
                    result.outcomes().stream()
                            .filter(other ->
                                    other.training().round() != outcome.training().round()
                                            && other.truth().equals(outcome.truth()))
                            .count();
            assertThat(outcome.training().cases()).isEqualTo((int) others);
        }
    }

    @Test
    void aDiseaseOfOnePublicationIsUnseenWhenItIsTested() {
        var cases = new ArrayList<>(archive());
        cases.add(
                solved("lone", Diagnosis.of(DiseaseId.of("TOY:98"), ""), "PMID:77", ToyWorld.RASH));
        cases.add(solved("ring", Diagnosis.of(ToyWorld.RING, ""), "PMID:78", ToyWorld.RING_RASH));
        var result = run(new PublicationFolds(2, 1), 1, cases);
        var groups = result.byTraining();
        assertThat(groups).containsOnlyKeys("seen", "rare", "unseen");
        assertThat(groups.get("unseen")).extracting(Outcome::name).containsExactly("ring");
        assertThat(result.coverage()).isCloseTo(21 / 22.0, within(1e-9));
        assertThat(RankText.render(result)).contains("disease not seen in training");
        assertThat(RankReport.html(result)).contains("disease not seen in training");
    }

    @Test
    void whatWasLearnedBeforeIsForgotten() {
        var cases = archive();
        var read = new CaseArchive.Read(cases, List.of(), 0);
        var solved = CaseSelection.of(read, ToyWorld.knowledge(), PublicationList.NONE).cases();
        var taught = KnowledgeBase.of(Learning.learn(ToyWorld.knowledge(), solved));
        var folds = new PublicationFolds(2, 1);
        var before = new RankBench(reasoner, choices(folds, 1)).run(read, Progress.SILENT);
        var after =
                new RankBench(Reasoner.of(taught, "toy", "00"), choices(folds, 1))
                        .run(read, Progress.SILENT);
        assertThat(places(after)).isEqualTo(places(before));
    }

    @Test
    void theSameOnAnyNumberOfThreads() {
        var folds = new PublicationFolds(3, 1);
        assertThat(places(run(folds, 8, archive()))).isEqualTo(places(run(folds, 1, archive())));
    }

    @Test
    void theDateSplitTestsTheNewest() {
        var result = run(DateSplit.USUAL, 1, archive());
        assertThat(result.outcomes())
                .extracting(Outcome::cluster)
                .containsExactly("PMID:116", "PMID:117", "PMID:118", "PMID:119");
        var undated = List.of(solved("a", Diagnosis.of(ToyWorld.RING, ""), "DOI:1", ToyWorld.RASH));
        assertThatThrownBy(() -> run(DateSplit.USUAL, 1, undated))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("by date");
    }

    @Test
    void caseWithoutFindingIsNamedAsNotMeasurable() {
        var cases = new ArrayList<>(archive());
        cases.add(solved("silent", Diagnosis.of(NEW, ""), "PMID:500"));
        var text = RankText.render(run(new PublicationFolds(2, 1), 1, cases));
        assertThat(text).contains("not measurable 1;").contains("not measurable: silent:");
    }

    @Test
    void severalAcceptedDiagnosesAreAveragedByTheirShares() throws Exception {
        var torn =
                new NamedCase(
                        "torn",
                        new Case(
                                "torn",
                                Patient.UNKNOWN,
                                List.of(observed(ToyWorld.RING_RASH)),
                                List.of(
                                        new Diagnosis(ToyWorld.VAGUE, "", 0.1),
                                        new Diagnosis(ToyWorld.RING, "", 0.3)),
                                List.of("PMID:500"),
                                List.of()));
        var outcome = run(new Unsplit(), 1, List.of(torn)).outcomes().getFirst();
        assertThat(outcome.truth()).isEqualTo(ToyWorld.RING);
        assertThat(outcome.rates().top1()).isCloseTo(0.75, within(1e-9));
        assertThat(outcome.rates().top20()).isCloseTo(1, within(1e-9));
        var json =
                new ObjectMapper().readTree(RankJson.write(run(new Unsplit(), 1, List.of(torn))));
        assertThat(json.at("/ranks/0/accepted/1/share").doubleValue())
                .isCloseTo(0.25, within(1e-9));
        assertThat(json.at("/top1").doubleValue()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void jsonTellsFoldTrainingAndPosteriorOfEachCase() throws Exception {
        var json =
                new ObjectMapper()
                        .readTree(RankJson.write(run(new PublicationFolds(2, 1), 1, archive())));
        var first = json.at("/ranks/0");
        assertThat(first.get("case").textValue()).isEqualTo("case 00");
        assertThat(first.get("fold").intValue()).isBetween(1, 2);
        assertThat(first.get("seen").booleanValue()).isTrue();
        assertThat(first.get("rank").intValue()).isEqualTo(first.get("equivalentRank").intValue());
        assertThat(first.get("posterior").doubleValue()).isBetween(0.0, 1.0);
        assertThat(json.at("/folds")).hasSize(2);
        assertThat(json.at("/byTraining/seen/n").intValue()).isEqualTo(20);
        assertThat(json.at("/byMatching/family/covered/n").intValue()).isEqualTo(20);
    }

    @Test
    void variantsAreRankedWithTheSameLearning() {
        var read = new CaseArchive.Read(archive(), List.of(), 0);
        var results =
                new RankBench(reasoner, choices(new PublicationFolds(2, 1), 1))
                        .run(
                                read,
                                List.of(
                                        Variant.NONE,
                                        new Variant("dull", Map.of(Parameter.DEPENDENCE, 0.01))),
                                Progress.SILENT);
        assertThat(results).hasSize(2);
        assertThat(results.getLast().outcomes().getFirst().accepted().getFirst().posterior())
                .isLessThan(
                        results.getFirst().outcomes().getFirst().accepted().getFirst().posterior());
    }

    private RankResult run(Splitting splitting, int threads, List<NamedCase> cases) {
        return new RankBench(reasoner, choices(splitting, threads))
                .run(new CaseArchive.Read(cases, List.of(), 0), Progress.SILENT);
    }

    private static RankChoices choices(Splitting splitting, int threads) {
        return new RankChoices(ALL, splitting, false, 0, threads, 1);
    }

    private static List<List<Accepted>> places(RankResult result) {
        return result.outcomes().stream().map(Outcome::accepted).toList();
    }

    private static List<NamedCase> archive() {
        var cases = new ArrayList<NamedCase>();
        for (int i = 0; i < 20; i++) {
            var truth = i % 2 == 0 ? NEW : ToyWorld.REDNESS;
            cases.add(
                    solved(
                            "case %02d".formatted(i),
                            Diagnosis.of(truth, ""),
                            "PMID:" + (100 + i),
                            ToyWorld.RED_EYE,
                            i % 2 == 0 ? ToyWorld.MURMUR : ToyWorld.RASH));
        }
        return cases;
    }

    private static NamedCase solved(
            String name, Diagnosis diagnosis, String publication, TermId... terms) {
        var findings = new ArrayList<Finding>();
        for (var term : terms) {
            findings.add(observed(term));
        }
        return new NamedCase(
                name,
                new Case(
                        name,
                        Patient.UNKNOWN,
                        findings,
                        List.of(diagnosis),
                        List.of(publication),
                        List.of()));
    }

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Entry("test"));
    }
}
