package io.warrant.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.rank.RankBench;
import io.warrant.bench.rank.RankChoices;
import io.warrant.bench.rank.RankJson;
import io.warrant.bench.split.Unsplit;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RankRunReaderTest {

    private static final String RUN =
            """
            {"schema": "warrant/bench-rank/2", "settings": {}, "ranks": [
              {"case": "a", "publication": "PMID:1", "disease": "TOY:1", "rank": 1}
            ]}
            """;

    @TempDir Path folder;

    @Test
    void readsWhatWasWritten() throws IOException {
        var choices =
                new RankChoices(
                        new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM),
                        new Unsplit(),
                        true,
                        0,
                        1,
                        1);
        var archive =
                new CaseArchive.Read(
                        List.of(
                                solved("sure", Diagnosis.of(ToyWorld.RING, "")),
                                solved("unknown", Diagnosis.of(DiseaseId.of("TOY:99"), "")),
                                solved(
                                        "torn",
                                        new Diagnosis(ToyWorld.RING, "", 0.5),
                                        new Diagnosis(ToyWorld.VAGUE, "", 0.5))),
                        List.of(),
                        0);
        var result =
                new RankBench(Reasoner.of(ToyWorld.knowledge(), "toy", "00"), choices)
                        .run(archive, Progress.SILENT);
        var file = file(RankJson.write(result));
        assertThat(RankRunReader.load(file)).isEqualTo(RankRun.of(file.toString(), result));
    }

    @Test
    void aNullRankIsADiseaseThatWasNotWeighed() throws IOException {
        var run = RankRunReader.load(file(RUN.replace("\"rank\": 1", "\"rank\": null")));
        assertThat(run.cases().get("a"))
                .isEqualTo(
                        new RankRun.Place("PMID:1", "TOY:1", Rates.MISSED, Rates.of(Rates.MISSED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    warrant/bench-rank/2 | other        | schema is 'other'
                    "rank": 1            | "rank": 0    | ranks[0].rank
                    "rank": 1            | "rank": 1.5  | ranks[0].rank
                    "rank": 1            | "rank": "1"  | ranks[0].rank
                    "rank": 1            | "rank": 99999999999 | ranks[0].rank
                    , "rank": 1          | ''           | ranks[0].rank
                    "case": "a"          | "case": 3    | ranks[0].case
                    PMID:1               | ''           | ranks[0].publication
                    "rank": 1            | "rank": 1, "accepted": [{"rank": 1}] | accepted[0].share
                    ]}                   | , {"case": "a", "publication": "p", "disease": "d", "rank": 2}]} | second time
                    ]}                   | ]            | line
                    """)
    void refusesWhatIsNoRun(String part, String instead, String message) throws IOException {
        var file = file(RUN.replace(part, instead));
        assertThatThrownBy(() -> RankRunReader.load(file))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message)
                .hasMessageEndingWith(".");
    }

    @Test
    void refusesFilesThatHoldNothing() throws IOException {
        for (var text : List.of("", "[]", "null", "{}")) {
            var file = file(text);
            assertThatThrownBy(() -> RankRunReader.load(file))
                    .isInstanceOf(InvalidCaseException.class);
        }
        assertThatThrownBy(() -> RankRunReader.load(folder))
                .isInstanceOf(InvalidCaseException.class);
        assertThatThrownBy(() -> RankRunReader.load(folder.resolve("none.json")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("none.json");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("run.json"), text);
    }

    private static CaseArchive.NamedCase solved(String name, Diagnosis... diagnoses) {
        return new CaseArchive.NamedCase(
                name,
                new Case(
                        name,
                        Patient.UNKNOWN,
                        List.of(new Finding.Observed(ToyWorld.RING_RASH, new Origin.Entry("test"))),
                        List.of(diagnoses),
                        List.of("PMID:7"),
                        List.of()));
    }
}
