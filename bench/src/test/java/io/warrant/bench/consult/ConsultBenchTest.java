package io.warrant.bench.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

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
import io.warrant.engine.consultation.Costs;
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

class ConsultBenchTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
    private final Reasoner reasoner = Reasoner.of(ToyWorld.knowledge(), "toy", "00");

    private static NamedCase solved(String name, DiseaseId disease, TermId... observed) {
        var findings = new ArrayList<Finding>();
        for (var term : observed) {
            findings.add(new Finding.Observed(term, new Origin.Typed("")));
        }
        return new NamedCase(
                name,
                new Case(
                        name,
                        Patient.UNKNOWN,
                        findings,
                        List.of(Diagnosis.of(disease, "")),
                        List.of("PMID:" + name),
                        List.of()));
    }

    private static final CaseArchive.Read CASES =
            new CaseArchive.Read(
                    List.of(
                            solved("1", ToyWorld.REDNESS, ToyWorld.RED_RASH, ToyWorld.RED_EYE),
                            solved("2", ToyWorld.DRYNESS, ToyWorld.DRY_EYE, ToyWorld.DRY_RASH),
                            solved("3", ToyWorld.RING, ToyWorld.RING_RASH, ToyWorld.MURMUR),
                            solved("4", ToyWorld.LOUDNESS, ToyWorld.LOUD_MURMUR)),
                    List.of(),
                    0);

    private ConsultResult run(int threads, Splitting splitting, int sample) {
        var choices =
                new ConsultChoices(
                        ALL,
                        splitting,
                        false,
                        PatientManner.PLAIN,
                        List.of(PolicyKind.values()),
                        new ConsultChoices.Run(1, 6, sample, 1, threads, 7));
        return new ConsultBench(reasoner, Costs.even(), choices).run(CASES, Progress.SILENT);
    }

    @Test
    void meetsEveryPatientWithEveryPolicy() {
        var result = run(1, new Unsplit(), 0);
        // The fourth has nothing left to be asked after.
        assertThat(result.cases()).isEqualTo(3);
        assertThat(result.skipped()).isEqualTo(1);
        for (var policy : PolicyKind.values()) {
            assertThat(result.of(policy)).hasSize(3);
            assertThat(result.of(policy))
                    .allSatisfy(one -> assertThat(one.moments()).hasSizeBetween(1, 7));
        }
    }

    @Test
    void knowingAllIsReachedByAskingAll() {
        var result = run(1, new Unsplit(), 0);
        var ours = PolicyKind.WARRANT;
        for (var one : result.of(ours)) {
            assertThat(one.after(6).rank()).isEqualTo(one.full().rank());
        }
        assertThat(result.reached(ours, 6, 10).value()).isEqualTo(1);
        assertThat(result.ahead(ours, ours, 6, 1).value()).isZero();
        assertThat(result.test(ours, ours, 6, 1).p()).isEqualTo(1);
    }

    @Test
    void doesNotDependOnThreads() {
        var one = run(1, new Unsplit(), 0);
        var two = run(2, new Unsplit(), 0);
        for (int at = 0; at < one.encounters().size(); at++) {
            assertThat(two.encounters().get(at).moments())
                    .isEqualTo(one.encounters().get(at).moments());
        }
    }

    @Test
    void learnsFromOtherPublicationsOnly() {
        var result = run(1, new PublicationFolds(2, 1), 0);
        assertThat(result.cases()).isEqualTo(3);
    }

    @Test
    void drawsTheSameSampleForTheSameSeed() {
        var one = run(1, new Unsplit(), 2);
        assertThat(one.cases()).isEqualTo(2);
        assertThat(run(1, new Unsplit(), 2).encounters())
                .extracting(Encounter::name)
                .isEqualTo(one.encounters().stream().map(Encounter::name).toList());
    }

    @Test
    void refusesCasesThatLeaveNothingToAsk() {
        var few = new CaseArchive.Read(List.of(CASES.cases().getLast()), List.of(), 0);
        var choices =
                new ConsultChoices(
                        ALL,
                        new Unsplit(),
                        false,
                        PatientManner.PLAIN,
                        List.of(PolicyKind.WARRANT),
                        new ConsultChoices.Run(1, 6, 0, 1, 1, 7));
        assertThatThrownBy(() ->
                        new ConsultBench(reasoner, Costs.even(), choices).run(few, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("more observed findings");
    }

    @Test
    void rendersTheSameNumbersThreeTimes() throws Exception {
        var result = run(1, new Unsplit(), 0);
        var json = new ObjectMapper().readTree(ConsultJson.write(result));
        assertThat(json.get("cases").intValue()).isEqualTo(3);
        assertThat(json.get("policies").get("warrant").get("curve"))
                .hasSize(ConsultText.marks(6).size());
        assertThat(json.get("consultations")).hasSize(3 * PolicyKind.values().length);
        assertThat(ConsultText.render(result)).contains("everything").contains("McNemar");
        assertThat(ConsultReport.html(result)).contains("<svg").contains("By cost");
    }
}
