package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The toy world end to end: coded, written, read, ranked.
class RewritingBenchTest {

    private static final Origin HERE = new Origin.Entry("here");
    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private static final DiseaseId UNKNOWN = DiseaseId.of("TOY:99");

    private final RewritingBench bench =
            new RewritingBench(
                    Reasoner.of(ToyWorld.knowledge(), "toy", "00"), ALL, Progress.SILENT);

    private static NamedCase solved(String name, DiseaseId truth, String publication) {
        return solved(name, truth, publication, ToyWorld.RED_RASH, ToyWorld.RED_EYE);
    }

    /// A dry rash is observed too.
    private static NamedCase solved(
            String name, DiseaseId truth, String publication, TermId... terms) {
        var findings = new ArrayList<Finding>();
        for (var term : terms) {
            findings.add(new Finding.Observed(term, HERE));
        }
        findings.add(new Finding.Observed(ToyWorld.DRY_RASH, HERE));
        findings.add(new Finding.Excluded(ToyWorld.DRY_EYE, HERE));
        return new NamedCase(
                name,
                new Case(
                        "",
                        new Patient(Sex.FEMALE, AgeRange.of(4), AgeRange.UNKNOWN),
                        findings,
                        List.of(Diagnosis.of(truth, "")),
                        List.of(publication),
                        List.of()));
    }

    private RewritingResult run(int most, long seed, NamedCase... cases) {
        return bench.run(new CaseArchive.Read(List.of(cases), List.of(), 0), most, seed);
    }

    private static NamedCase[] many() {
        var cases = new NamedCase[12];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = solved("case " + (char) ('a' + i), ToyWorld.REDNESS, "PMID:" + (100 + i));
        }
        return cases;
    }

    @Test
    void plainWordsAreReadAsTheyWereCoded() {
        var result = run(20, 1, many());
        assertThat(result.misreadings()).isEmpty();
        assertThat(result.scores().observed()).isEqualTo(new Score(36, 0, 0));
        assertThat(result.scores().excluded()).isEqualTo(new Score(12, 0, 0));
        assertThat(result.people()).isEqualTo(new RewritingResult.People(12, 12, 12, 12));
        assertThat(result.cases())
                .allSatisfy(one ->
                        assertThat(one.ranks()).isEqualTo(new RewritingResult.Ranks(1, 1, 1)));
        assertThat(result.shift(RewritingResult.Ranks::coded))
                .isEqualTo(new RewritingResult.Shift(0, 12, 0));
        assertThat(result.rates(RewritingResult.Ranks::read).top1()).isEqualTo(1);
        assertThat(result.median(RewritingResult.Ranks::read)).isEqualTo(1);
    }

    @Test
    void drawsTheSameCasesFromTheSameSeedInWhateverOrder() {
        var forwards = many();
        var backwards = many();
        for (int i = 0; i < forwards.length; i++) {
            backwards[i] = forwards[forwards.length - 1 - i];
        }
        assertThat(run(5, 3, backwards)).isEqualTo(run(5, 3, forwards));
        assertThat(run(5, 3, forwards).cases()).hasSize(5);
        assertThat(run(5, 3, forwards).sample().eligible()).isEqualTo(12);
        assertThat(run(5, 4, forwards).cases()).isNotEqualTo(run(5, 3, forwards).cases());
    }

    @Test
    void theCasesOwnPublicationIsLeftOutOfAllRanks() {
        var elsewhere = run(1, 1, ring("PMID:9")).cases().getFirst().ranks();
        var own = run(1, 1, ring("PMID:1")).cases().getFirst().ranks();
        assertThat(elsewhere).isEqualTo(new RewritingResult.Ranks(1, 1, 1));
        assertThat(own.coded()).isGreaterThan(1);
        assertThat(own.read()).isEqualTo(own.coded());
    }

    private static NamedCase ring(String publication) {
        return solved("a", ToyWorld.RING, publication, ToyWorld.RING_RASH, ToyWorld.RED_RASH);
    }

    @Test
    void drawsOnlyCasesOfKnownDiseasesWithThreeObservedFindings() {
        var few = solved("few", ToyWorld.RING, "PMID:9", ToyWorld.RASH);
        var strange = solved("strange", UNKNOWN, "PMID:9");
        var result = run(9, 1, few, strange, solved("good", ToyWorld.REDNESS, "PMID:9"));
        assertThat(result.cases())
                .extracting(RewritingResult.Rewritten::name)
                .containsExactly("good");
        assertThatThrownBy(() -> run(9, 1, few, strange))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("at least 3");
    }

    @Test
    void writesTextAndJson() throws Exception {
        var result = run(20, 1, many());
        assertThat(RewritingText.render(result))
                .startsWith("12 of 12 cases (seed 1)")
                .contains("0 rank worse, 12 the same, 0 better");
        var json = new ObjectMapper().readTree(RewritingJson.write(result));
        assertThat(json.get("schema").textValue()).isEqualTo("warrant/bench-rewriting/1");
        assertThat(json.get("cases")).hasSize(12);
        assertThat(json.get("cases").get(0).get("note").textValue())
                .startsWith("A 4-year-old girl was seen.");
        assertThat(json.get("observed").get("f1").doubleValue()).isEqualTo(1);
    }

    @Test
    void aDiseaseThatHasNoRankIsNullInJson() throws Exception {
        var result =
                new RewritingResult(
                        new RewritingResult.Sample(1, 1, "toy"),
                        RewritingResult.Scores.NONE,
                        RewritingResult.People.NONE,
                        List.of(
                                new RewritingResult.Rewritten(
                                        "a", "", new RewritingResult.Ranks(2, 2, Rates.MISSED))),
                        List.of());
        var json = new ObjectMapper().readTree(RewritingJson.write(result));
        assertThat(json.get("cases").get(0).get("read").isNull()).isTrue();
        assertThat(json.get("read").get("medianRank").isNull()).isTrue();
        assertThat(json.get("readAgainstCoded").get("worse").intValue()).isEqualTo(1);
        assertThat(RewritingText.render(result)).contains("1 rank worse, 0 the same");
    }
}
