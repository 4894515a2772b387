package io.warrant.sources.solved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.toy.HumanWorld;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LessonTest {

    private static final KnowledgeBase BASE =
            new HumanWorld()
                    .disease("OMIM:1")
                    .row("OMIM:1", HumanWorld.SEIZURE, ToyWorld.counted(1, 2, "PMID:1"))
                    .knowledge();

    @TempDir Path folder;

    @Test
    void keepsOutWithAReason() throws IOException {
        record("no-diagnosis.yaml", "observed: HP:0001250\npublication: PMID:2");
        record("two.yaml", "observed: HP:0001250\ndiagnosis: [OMIM:1, OMIM:2]");
        record("both.yaml", "observed: HP:0001250\nexcluded: HP:0001250\ndiagnosis: OMIM:1");
        record("foreign.yaml", "observed: HP:9999999\ndiagnosis: OMIM:1");
        record("broken.json", "{");
        record("left.yaml", "observed: HP:0001250\ndiagnosis: OMIM:1\npublication: PMID:77");
        record("good.yaml", "observed: HP:0001250\ndiagnosis: OMIM:5 New disease");
        var lesson = learn(list("PMID:77 # known\n\n# nothing\n88\n"));
        assertThat(lesson.keptOut())
                .extracting(one -> one.reason() + " " + one.name())
                .containsExactly(
                        "UNREADABLE broken.json",
                        "NO_DIAGNOSIS no-diagnosis.yaml",
                        "SEVERAL_DIAGNOSES two.yaml",
                        "CONTRADICTORY both.yaml",
                        "NO_KNOWN_FINDING foreign.yaml",
                        "EXCLUDED left.yaml");
        assertThat(lesson.taken()).isEqualTo(1);
        assertThat(lesson.warnings())
                .hasSize(3)
                .contains("PMID:88 is to be excluded, but no case is of that publication.")
                .anySatisfy(text -> assertThat(text).startsWith("1 of 4 findings are unknown"))
                .anySatisfy(text -> assertThat(text).startsWith("1 case states no publication"));
        var base = KnowledgeBase.of(lesson.columns());
        assertThat(base.diseaseLabel(base.disease(DiseaseId.of("OMIM:5"))))
                .isEqualTo("New disease");
        assertThat(base.solved()).extracting(SolvedCase::id).containsExactly("good.yaml");
    }

    @Test
    void aPatientUnderTwoNamesCountsOnce() throws IOException {
        record("a.json", packet("PMID_3_x", "x", "OMIM:1", "HP:0001250"));
        record("b.json", packet("PMID_3_other", "x", "OMIM:1", "HP:0001250"));
        var lesson = learn(PublicationList.NONE);
        assertThat(lesson.register().cases()).hasSize(1);
        assertThat(lesson.keptOut())
                .containsExactly(
                        new KeptOut(KeptOut.Reason.REPEATED, "b.json", "the patient of a.json"));
    }

    @Test
    void aPatientWithTwoDiagnosesIsKeptOut() throws IOException {
        record("a.json", packet("PMID_3_x", "x", "OMIM:1", "HP:0001250"));
        record("b.json", packet("PMID_3_x", "x", "OMIM:2", "HP:0001250"));
        var lesson = learn(PublicationList.NONE);
        assertThat(lesson.register().cases()).isEmpty();
        assertThat(lesson.keptOut())
                .extracting(KeptOut::reason)
                .containsExactly(KeptOut.Reason.CONTESTED, KeptOut.Reason.CONTESTED);
        assertThat(lesson.taken()).isZero();
    }

    @Test
    void refusesCasesOfAnotherOntology() throws IOException {
        for (int i = 0; i < 60; i++) {
            record(i + ".yaml", "observed: [HP:9999999]\ndiagnosis: OMIM:1");
        }
        assertThatThrownBy(() -> learn(PublicationList.NONE))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("Of 60 findings of the cases")
                .hasMessageContaining("knowledge build");
    }

    @Test
    void refusesAListThatIsNone() throws IOException {
        assertThatThrownBy(() -> list("PMID:1\nnonsense\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("line 2: 'nonsense' is no publication");
    }

    @Test
    void aPackKeepsWhatItLearnedAndLearnsOn() throws IOException {
        record("a.yaml", "observed: HP:0001250\ndiagnosis: OMIM:1\npublication: PMID:2");
        var pack = folder.resolve("taught.pack");
        PackWriter.write(learn(PublicationList.NONE).columns(), "toy", pack);
        record("b.yaml", "observed: HP:0001251\ndiagnosis: OMIM:1\npublication: PMID:3");
        var taught = Pack.open(pack).base();
        assertThat(taught.solved()).hasSize(1);
        var more = Lesson.of(cases(), PublicationList.NONE, taught, Progress.SILENT);
        assertThat(more.known()).isEqualTo(1);
        assertThat(KnowledgeBase.of(more.columns()).solved()).hasSize(2);
        PackWriter.write(more.columns(), "toy", pack);
        assertThat(Pack.open(pack).base().solved()).hasSize(2);
    }

    private Lesson learn(PublicationList excluded) {
        return Lesson.of(cases(), excluded, BASE, Progress.SILENT);
    }

    private Path cases() {
        return folder.resolve("cases");
    }

    private void record(String name, String content) throws IOException {
        Files.createDirectories(cases());
        Files.writeString(cases().resolve(name), content);
    }

    private PublicationList list(String content) throws IOException {
        return PublicationList.load(Files.writeString(folder.resolve("list.txt"), content));
    }

    private static String packet(String id, String individual, String disease, String term) {
        return "{\"id\": \"%s\", \"subject\": {\"id\": \"%s\"}, \"phenotypicFeatures\": [{\"type\": {\"id\": \"%s\"}}], \"diseases\": [{\"term\": {\"id\": \"%s\"}}], \"metaData\": {\"externalReferences\": [{\"id\": \"PMID:3\"}]}}"
                .formatted(id, individual, term, disease);
    }
}
