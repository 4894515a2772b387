package io.warrant.bench.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.consult.PatientManner;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.engine.triage.Loss;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.vignettes.Vignette;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class TriageBenchTest {

    private static NamedCase solved(String name, DiseaseId disease, TermId... observed) {
        var findings =
                Stream.of(observed)
                        .<Finding>map(term -> new Finding.Observed(term, new Origin.Typed("")))
                        .toList();
        var truth = List.of(Diagnosis.of(disease, ""));
        return new NamedCase(
                name, new Case(name, Patient.UNKNOWN, findings, truth, List.of(), List.of()));
    }

    private static final CaseArchive.Read CASES =
            new CaseArchive.Read(
                    List.of(
                            solved("1", ToyWorld.REDNESS, ToyWorld.RED_RASH, ToyWorld.RED_EYE),
                            solved("2", ToyWorld.DRYNESS, ToyWorld.DRY_EYE, ToyWorld.DRY_RASH),
                            solved("3", ToyWorld.RING, ToyWorld.RING_RASH),
                            solved("4", ToyWorld.LOUDNESS, ToyWorld.LOUD_MURMUR),
                            solved("5", ToyWorld.VAGUE, ToyWorld.MURMUR)),
                    List.of(),
                    0);

    private static DangerResult danger(KnowledgeBase base, CaseArchive.Read cases) {
        return danger(base, cases, PatientManner.PLAIN);
    }

    private static DangerResult danger(
            KnowledgeBase base, CaseArchive.Read cases, PatientManner manner) {
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var choices = new DangerBench.Choices(2, Loss.USUAL, manner, 1);
        return new DangerBench(Reasoner.of(base, "toy", "00"), settings, choices)
                .run(cases, Progress.SILENT);
    }

    @Test
    void measuresPatientsWhoseDiagnosisIsGraded() throws IOException {
        var result = danger(GradedWorld.knowledge(), CASES);
        assertThat(result.count()).isEqualTo(new DangerResult.Count(4, 2, 1));
        // No question, one and two, by both policies, then everything.
        assertThat(result.moments()).hasSize(7);
        assertThat(result.moments().getLast().rates().auc()).isEqualTo(1);
        assertThat(DangerText.render(result))
                .contains(
                        "4 patients", "2 of them emergencies", "9.1 %", "2 urgency", "everything");
        var json = new ObjectMapper().readTree(DangerJson.write(result));
        assertThat(json.path("schema").asText()).isEqualTo("warrant/bench-triage-danger/1");
        assertThat(json.path("moments")).hasSize(7);
        assertThat(json.path("moments").path(6).has("questions")).isFalse();
        assertThat(json.path("moments").path(6).path("auc").path("value").asDouble()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        var base = GradedWorld.knowledge();
        assertThat(danger(base, CASES)).isEqualTo(danger(base, CASES));
    }

    @Test
    void whoTellsNothingLeavesTheChanceAsItWas() {
        var terse = new PatientManner(PatientManner.Kind.TERSE, 1);
        var moments = danger(GradedWorld.knowledge(), CASES, terse).moments();
        for (int at = 2; at < 6; at++) {
            assertThat(moments.get(at).rates()).isEqualTo(moments.getFirst().rates());
        }
    }

    @Test
    void refusesCasesThatNobodyGrades() {
        var plain = ToyWorld.knowledge();
        assertThatThrownBy(() -> danger(plain, CASES))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Of 5 cases, 0 have")
                .hasMessageContaining("domain common");
    }

    private static List<Vignette> vignettes(int each) {
        var all = new ArrayList<Vignette>();
        for (int at = 0; at < each; at++) {
            all.add(new Vignette(2 * at + 1, "The patient has a red eye.", "now"));
            all.add(new Vignette(2 * at + 2, "There is a loud murmur.", "later"));
        }
        return all;
    }

    @Test
    void tellsLabelsThatFindingsGoWith() throws IOException {
        var result = new TriageBench(ToyWorld.knowledge(), "toy", 1).run(vignettes(8));
        assertThat(result.proof().cases()).isEqualTo(16);
        assertThat(result.proof().right()).isEqualTo(16);
        assertThat(result.unread()).isZero();
        // Of 12,870 ways to deal the labels out, two can be told as well: this one and its mirror.
        assertThat(result.chance()).isBetween(0.001, 0.005);
        assertThat(TriageText.render(result))
                .contains("16 of 16 right: 100.0 %", "Better than naming");
        var json = new ObjectMapper().readTree(TriageJson.write(result));
        assertThat(json.path("named").path("now").path("now").asInt()).isEqualTo(8);
        assertThat(json.path("better").asBoolean()).isTrue();
    }

    @Test
    void refusesVignettesWithoutLabels() {
        var bench = new TriageBench(ToyWorld.knowledge(), "toy", 1);
        var unlabelled = List.of(new Vignette(1, "A red eye.", ""), vignettes(1).getFirst());
        assertThatThrownBy(() -> bench.run(unlabelled))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Of 2 vignettes, 1 state");
    }
}
