package io.warrant.bench.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.split.Unsplit;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RankBenchTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private final Reasoner reasoner = Reasoner.of(ToyWorld.knowledge(), "toy", "00");

    @Test
    void notesWhereTheDiagnosisStands() {
        var result = run(1, false, solved("a", ToyWorld.RING, "PMID:9", ToyWorld.RING_RASH));
        assertThat(result.outcomes())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.rank()).isEqualTo(1);
                    assertThat(outcome.grounds().systems()).containsExactly("skin sign");
                });
        assertThat(result.overCases(result.outcomes()).rates().top1()).isEqualTo(1);
    }

    @Test
    void aDiseaseThatIsUnknownCountsAsMissedAndShowsApart() throws Exception {
        var result =
                run(
                        1,
                        false,
                        solved("a", ToyWorld.RING, "PMID:9", ToyWorld.RING_RASH),
                        solved("b", DiseaseId.of("TOY:99"), "PMID:8", ToyWorld.MURMUR));
        assertThat(result.coverage()).isEqualTo(0.5);
        var json = new ObjectMapper().readTree(RankJson.write(result));
        assertThat(json.get("top1").doubleValue()).isEqualTo(0.5);
        assertThat(json.get("covered").get("top1").doubleValue()).isEqualTo(1);
        assertThat(json.get("ranks").get(1).get("rank").isNull()).isTrue();
    }

    @Test
    void casesWithoutDiagnosisOrFindingsAreNamedWithTheirReason() {
        var archive =
                new CaseArchive.Read(
                        List.of(
                                new NamedCase(
                                        "none",
                                        Case.of(Patient.UNKNOWN, List.of(observed(ToyWorld.RASH)))),
                                solved(
                                        "unknown term",
                                        ToyWorld.RING,
                                        "PMID:9",
                                        TermId.of("TOY:7777"))),
                        List.of(),
                        0);
        var result = bench(1, false).run(archive, Progress.SILENT);
        assertThat(result.failures())
                .extracting(Failed::name)
                .containsExactly("none", "unknown term");
        assertThat(result.failures().getLast().reason()).contains("no finding");
    }

    @Test
    void withholdsTheRowsOfTheCasesOwnPublication() {
        var named = solved("a", ToyWorld.RING, "PMID:1", ToyWorld.RING_RASH);
        assertThat(run(1, false, named).outcomes().getFirst().rank()).isEqualTo(1);
        assertThat(run(1, true, named).outcomes().getFirst().rank()).isGreaterThan(1);
    }

    @Test
    void eachDiseaseWeighsTheSameOverDiseases() {
        var result =
                run(
                        1,
                        false,
                        solved("a", ToyWorld.RING, "PMID:7", ToyWorld.RING_RASH),
                        solved("b", ToyWorld.RING, "PMID:8", ToyWorld.RING_RASH),
                        solved("c", DiseaseId.of("TOY:99"), "PMID:9", ToyWorld.MURMUR));
        assertThat(result.overCases(result.outcomes()).rates().top1())
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(result.overDiseases(result.outcomes()).rates().top1()).isEqualTo(0.5);
    }

    @Test
    void theSameOnAnyNumberOfThreads() {
        var cases = new ArrayList<NamedCase>();
        for (int i = 0; i < 50; i++) {
            cases.add(
                    solved(
                            "case " + i,
                            ToyWorld.REDNESS,
                            "PMID:" + i,
                            ToyWorld.RED_EYE,
                            ToyWorld.RASH));
        }
        var array = cases.toArray(new NamedCase[0]);
        assertThat(ranks(run(8, false, array))).isEqualTo(ranks(run(1, false, array)));
    }

    @Test
    void theReportShowsItsSettingsAndEscapesWhatItQuotes() {
        var archive =
                new CaseArchive.Read(
                        List.of(solved("a", ToyWorld.RING, "PMID:9", ToyWorld.RING_RASH)),
                        List.of(new CaseArchive.Failure("b", "<script>")),
                        0);
        var html = RankReport.html(bench(1, true).run(archive, Progress.SILENT));
        assertThat(html).contains("withheld").contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static List<Integer> ranks(RankResult result) {
        return result.outcomes().stream().map(Outcome::rank).toList();
    }

    private RankResult run(int threads, boolean leaveOut, NamedCase... cases) {
        return bench(threads, leaveOut)
                .run(new CaseArchive.Read(List.of(cases), List.of(), 0), Progress.SILENT);
    }

    private RankBench bench(int threads, boolean leaveOut) {
        return new RankBench(
                reasoner, new RankChoices(ALL, new Unsplit(), leaveOut, 1, threads, 1));
    }

    private static NamedCase solved(
            String name, DiseaseId truth, String publication, TermId... terms) {
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
                        List.of(Diagnosis.of(truth, "")),
                        List.of(publication),
                        List.of()));
    }

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Entry("test"));
    }
}
