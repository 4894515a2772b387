package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.perceive.ToyModel;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From a recording by way of a model to suspected findings of a case.
class PerceptionCommandsTest {

    @TempDir static Path folder;

    @BeforeAll
    static void writes() throws IOException {
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", folder.resolve("toy.pack"));
        ToyModel.write(folder);
        var added = run("perception", "add", file("toy.onnx"), "--manifest", file("toy.json"));
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).contains("rows of a toy ward", "ring rash (TOY:0013)", "CC0");
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Run run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--knowledge", file("toy.pack")));
        return new Run.Setting()
                .env("WARRANT_MODELS", file("models"))
                .run(all.toArray(String[]::new));
    }

    /// What was printed, wherever its lines were broken.
    private static String line(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void listsWhatThereIs() {
        assertThat(run("perception", "list").out()).contains("toy", "rows of a toy ward");
    }

    @Test
    void tellsWhatAModelSawAndHowSureItIs() {
        var seen = run("perceive", file("ward.csv") + "#1");
        assertThat(seen.err()).isEmpty();
        // The sigmoid of 2.
        assertThat(seen.out()).contains("ward.csv#1, by toy", "88 %", "ring rash (TOY:0013)");
    }

    @Test
    void tablesTellTheirAttributesThemselves() throws IOException {
        var people = folder.resolve("people.csv");
        Files.writeString(people, "row,sex\n1,female\n");
        var refused =
                run(
                        "bench",
                        "perception",
                        "table",
                        "--data",
                        file("ward.csv") + "#rash",
                        "--attributes",
                        people.toString());
        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("table takes no --attributes");
    }

    @Test
    void drawsAPage() throws IOException {
        var page = folder.resolve("seen.html");
        assertThat(run("perceive", file("ward.csv") + "#1", "--out", page.toString()).code())
                .isZero();
        assertThat(Files.readString(page))
                .contains("What models saw", "ring rash", "img-src data:")
                .doesNotContain("<script");
    }

    @Test
    void whatAModelSawArguesInTheDifferential() {
        var plain = run("diagnose", "-o", "murmur", "--diseases", "all");
        var seen =
                run(
                        "diagnose",
                        "-o",
                        "murmur",
                        "--diseases",
                        "all",
                        "--attach",
                        file("ward.csv") + "#1 by toy");
        assertThat(seen.err()).isEmpty();
        assertThat(plain.out()).doesNotContain("Suspected");
        assertThat(seen.out())
                .contains(
                        "Suspected: ring rash (88 %).",
                        "Perhaps ring rash (88 %) (ward.csv#1, by toy)",
                        "ward.csv#1, warm skin was read but isn't used");
    }

    @Test
    void aCaseNamesItsRecordings() throws IOException {
        var patient = folder.resolve("patient.yaml");
        Files.writeString(patient, "observed: [murmur]\nattachments: ward.csv#2 by toy\n");
        var json =
                run("diagnose", patient.toString(), "--diseases", "all", "--format", "json").out();
        // The sigmoid of -3.
        assertThat(json)
                .contains("\"status\":\"suspected\",\"probability\":0.0474259")
                .contains("\"kind\":\"perceived\",\"document\":\"ward.csv#2\"");
    }

    @Test
    void severalSourcesAreBroughtTogether() throws IOException {
        var patient = folder.resolve("several.yaml");
        Files.writeString(
                patient,
                """
                observed: [murmur]
                suspected: ring rash 80 %
                attachments: [ward.csv#1 by toy, ward.csv#2 by toy]
                """);

        var text = line(run("diagnose", patient.toString(), "--diseases", "all"));

        // Odds of e^2, e^-3 and 4, so that all together have odds 4/e.
        assertThat(text)
                .contains(
                        "Suspected: ring rash (60 %).",
                        "80 % in the record; 88 % (ward.csv#1, by toy); 4.7 % (ward.csv#2, by toy);"
                                + " together by Bayes’s rule, conflict 0.9")
                .containsPattern("Contradiction: ring rash .*suspected by several sources")
                .contains("taken to be independent", "Dempster");
        var json =
                run("diagnose", patient.toString(), "--diseases", "all", "--format", "json").out();
        assertThat(json).contains("\"kind\":\"several\"", "\"by\":\"Bayes\"", "\"conflict\":0.9");
        var html =
                run("diagnose", patient.toString(), "--diseases", "all", "--format", "html").out();
        assertThat(html).contains("together by Bayes’s rule", "ward.csv#2, by toy");
    }

    @Test
    void theSameRecordingCountsOnceUnderAnyName() throws IOException {
        Files.copy(folder.resolve("ward.csv"), folder.resolve("copy.csv"));
        var seen =
                run(
                        "diagnose",
                        "-o",
                        "murmur",
                        "--diseases",
                        "all",
                        "--attach",
                        file("ward.csv") + "#1 by toy",
                        "--attach",
                        file("copy.csv") + "#1 by toy");
        assertThat(seen.out()).contains("Perhaps ring rash (88 %) (ward.csv#1, by toy)");
    }

    @Test
    void whatIsStatedStaysAndTheConflictIsShown() {
        var seen =
                run(
                        "diagnose",
                        "-o",
                        "ring rash",
                        "--diseases",
                        "all",
                        "--attach",
                        file("ward.csv") + "#2 by toy");
        assertThat(line(seen))
                .contains("Observed: ring rash.")
                .doesNotContain("Suspected:")
                .containsPattern("Contradiction: ring rash .*settles it")
                .contains("conflict by 0.95 of 1");
    }

    /// A class of a table argues once a person says for which term it stands.
    @Test
    void aClassOfATableStandsForATerm() throws IOException {
        var rows = new StringBuilder("warm,spots,rash\n");
        for (int i = 0; i < 60; i++) {
            rows.append(
                    "%d,%d,%s%n".formatted(i % 7, i % 2 * 5 + i % 3, i % 2 == 0 ? "no" : "yes"));
        }
        Files.writeString(folder.resolve("rash.csv"), rows);
        Files.writeString(folder.resolve("one.csv"), "warm,spots\n3,6\n");
        var learnt =
                run(
                        "perception",
                        "train",
                        "table",
                        "--data",
                        file("rash.csv") + "#rash",
                        "--models",
                        file("tables"));
        assertThat(learnt.err()).isEmpty();
        var one = file("one.csv") + " by table";
        var before =
                run(
                        "diagnose",
                        "-o",
                        "murmur",
                        "--diseases",
                        "all",
                        "--attach",
                        one,
                        "--models",
                        file("tables"));
        assertThat(line(before)).contains("rash = yes was read but isn't used");

        var named =
                run(
                        "perception",
                        "term",
                        "table",
                        "rash = yes",
                        "ring rash",
                        "--models",
                        file("tables"));
        assertThat(named.out()).contains("rash = yes (TOY:0013)");
        var after =
                run(
                        "diagnose",
                        "-o",
                        "murmur",
                        "--diseases",
                        "all",
                        "--attach",
                        one,
                        "--models",
                        file("tables"));
        assertThat(after.out()).contains("Perhaps ring rash");
        assertThat(
                        run(
                                        "perception",
                                        "term",
                                        "table",
                                        "rash = perhaps",
                                        "ring rash",
                                        "--models",
                                        file("tables"))
                                .err())
                .contains("It has: rash = no; rash = yes.");
        assertThat(run("perception", "term", "toy", "ring rash", "murmur").err())
                .contains("are fixed");
    }

    @Test
    void aBrokenModelDoesNotHideTheOthers() throws IOException {
        var broken = Files.createDirectories(folder.resolve("models").resolve("broken"));
        Files.writeString(broken.resolve("card.json"), "{}");
        try {
            assertThat(line(run("perception", "list")))
                    .contains("broken can't be used: card.json", "rows of a toy ward");
        } finally {
            Files.delete(broken.resolve("card.json"));
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("perceive", file("none.png")).err()).contains("there is no such file");
        assertThat(run("perceive", file("ward.csv")).err()).contains("has 2 rows", "ward.csv#1");
        assertThat(run("perceive", file("ward.csv") + "#1", "--model", "other").err())
                .contains("There is no model 'other'. There are: toy.");
        assertThat(run("perception", "train", "alchemy", "--data", file("ward.csv")).err())
                .contains("There is no task 'alchemy'");
        assertThat(run("diagnose", "-o", "murmur", "--attach", file("toy.json")).code())
                .isEqualTo(2);
    }
}
