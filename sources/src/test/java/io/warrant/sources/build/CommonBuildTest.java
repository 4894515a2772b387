package io.warrant.sources.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Severities;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.reasoning.Companions;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.ddxplus.DdxplusFiles;
import io.warrant.sources.ddxplus.DdxplusIds;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.solved.Lesson;
import io.warrant.sources.solved.PublicationList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Knowledge of common conditions, built from a small release and from the kit's.
class CommonBuildTest {

    private static final DiseaseId HEADACHE = DiseaseId.of("DDXPLUS:Headache");
    private static final DiseaseId FLU = DiseaseId.of("DDXPLUS:Ete_flu");
    private static final Basis.Settings SETTINGS =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    @TempDir Path folder = Path.of("");

    private KnowledgeBuild.Built built() {
        DdxplusFiles.write(folder);
        var patients = DdxplusFiles.patients(folder.resolve("patients.csv"), 120);
        return CommonBuild.build(
                CommonFiles.in(folder).taughtBy(List.of(patients)), Progress.SILENT);
    }

    private static Frequency frequency(KnowledgeBase base, DiseaseId disease, String term) {
        int index = base.ontology().index(DdxplusIds.term(term));
        int of = base.disease(disease);
        for (int at = base.firstAssociation(of); at < base.firstAssociation(of + 1); at++) {
            if (base.associationTerm(at) == index) {
                return base.frequency(at);
            }
        }
        return new Frequency.Unstated();
    }

    @Test
    void frequenciesComeFromTheTableAndValuesFromPatients() {
        var base = KnowledgeBase.of(built().columns());
        assertThat(frequency(base, HEADACHE, "E_1")).isEqualTo(new Frequency.Counted(300, 300));
        assertThat(frequency(base, FLU, "E_4")).isEqualTo(new Frequency.Counted(50, 100));
        assertThat(frequency(base, HEADACHE, "E_3_@_1"))
                .isInstanceOfSatisfying(
                        Frequency.Counted.class,
                        count -> assertThat(count.affected()).isEqualTo(count.examined()));
        assertThat(base.diseaseEntry(base.disease(FLU)).prevalences().getFirst().band())
                .isEqualTo("100 of 500");
        assertThat(base.diseaseEntry(base.disease(HEADACHE)).links().getFirst().target())
                .isEqualTo(DiseaseId.of("ICD10:G44.009"));
    }

    @Test
    void severitiesAreKeptWhereTheyAreStated() {
        var base = KnowledgeBase.of(built().columns());
        assertThat(base.severities().grade(base.disease(HEADACHE))).isEqualTo(2);
        assertThat(base.severities().grade(base.disease(FLU))).isEqualTo(Severities.UNSTATED);
        assertThat(base.severities().source()).isEqualTo("DDXPlus, conditions, undated");
    }

    @Test
    void rowsOnUnknownConditionsAreReported() {
        assertThat(built().report().losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.examples().getFirst()).contains("line 5"));
    }

    @Test
    void questionsKeepTheirKindParentAndWords() {
        var questions = KnowledgeBase.of(built().columns()).questions();
        int place = questions.index("E_2");
        assertThat(questions.kind(place)).isEqualTo(AnswerKind.ANY_OF);
        assertThat(questions.parent(place)).isEqualTo(questions.index("E_1"));
        assertThat(questions.answer(place, 1, "fr")).isEqualTo("tête");
        assertThat(questions.parent(questions.index("E_4"))).isEqualTo(-1);
        assertThat(questions.isAntecedent(questions.index("E_4"))).isTrue();
    }

    @Test
    void theSameFilesGiveTheSameKnowledge() {
        var first = built().columns();
        var second = built().columns();
        assertThat(second.names()).isEqualTo(first.names());
        for (var name : first.names()) {
            assertThat(second.bytes(name)).as(name).isEqualTo(first.bytes(name));
        }
    }

    @Test
    void casesAreTypedInTheWordsOfTheQuestions() {
        var base = KnowledgeBase.of(built().columns());
        var file =
                DdxplusFiles.text(
                        folder.resolve("case.yaml"),
                        "observed: [\"Where? head\", \"De quelle force ? 1\"]\nexcluded: [E_4]\n");
        var subject = CaseReader.read(file, base);
        var differential = Reasoner.of(base, "common", "00").diagnose(subject, SETTINGS, 1);
        assertThat(differential.arguments().getFirst().claim())
                .hasToString("Diagnosis[disease=DDXPLUS:Headache, label=Headache]");
    }

    @Test
    void theMeasuringHalfIsReadAsCases() {
        var base = KnowledgeBase.of(built().columns());
        var read = CaseArchive.read(folder.resolve("patients.csv"), base);
        assertThat(read.cases().size() + read.skipped()).isEqualTo(120);
        assertThat(read.skipped()).isPositive();
        var reasoner = Reasoner.of(base, "common", "00");
        var companions = Companions.of(base).orElseThrow();
        for (var named : read.cases()) {
            var ranking = reasoner.rank(named.content(), SETTINGS);
            var truth = named.content().diagnoses().getFirst().disease();
            assertThat(ranking.first(1)).containsExactly(truth);
            // The flu is kept in mind beside a headache, the headache not beside the flu.
            assertThat(companions.keptInMind(named.content(), ranking))
                    .containsExactlyInAnyOrderElementsOf(
                            truth.equals(FLU) ? List.of(FLU) : List.of(HEADACHE, FLU));
        }
    }

    @Test
    void whoIsMeasuredIsNotLearnedFrom() {
        var base = KnowledgeBase.of(built().columns());
        var patients = folder.resolve("patients.csv");
        assertThatThrownBy(() -> Lesson.of(patients, PublicationList.NONE, base, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("--training");
    }

    @Test
    void foldersAreToldByWhatTheyHold() {
        DdxplusFiles.write(folder);
        assertThat(CommonFiles.isAllOf(folder)).isTrue();
        DdxplusFiles.text(folder.resolve("hp.json"), "{}");
        assertThat(CommonFiles.isAllOf(folder)).isFalse();
        assertThatThrownBy(() -> CommonFiles.in(folder.resolve("nowhere")))
                .isInstanceOf(KnowledgeException.class);
    }

    @Test
    void theKitTellsConditionsApart() {
        var files =
                CommonFiles.in(DataKit.require("knowledge/common"))
                        .taughtBy(List.of(DataKit.require("cases/ddxplus/patients.csv.gz")));
        var base = KnowledgeBase.of(CommonBuild.build(files, Progress.SILENT).columns());
        assertThat(base.diseases()).isEqualTo(49);
        assertThat(base.questions().size()).isEqualTo(223);
        assertThat(base.severities().graded()).hasSize(49);
        assertThat(base.severities().mildest()).isEqualTo(5);
        var reasoner = Reasoner.of(base, "common", "00");
        var cases =
                CaseArchive.read(DataKit.require("cases/ddxplus/patients.csv.gz"), base).cases();
        long right =
                cases.stream()
                        .filter(named ->
                                reasoner.rank(named.content(), SETTINGS)
                                                .rank(
                                                        named.content()
                                                                .diagnoses()
                                                                .getFirst()
                                                                .disease())
                                        == 1)
                        .count();
        assertThat((double) right / cases.size()).isGreaterThan(0.98);
    }
}
