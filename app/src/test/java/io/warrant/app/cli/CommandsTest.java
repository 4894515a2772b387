package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Every command over the toy world, and every way in which the input can be wrong.
class CommandsTest {

    private static final String CASE =
            """
            case: toy
            sex: female
            observed: [TOY:0013, murmur]
            excluded: [dry eye]
            """;

    @TempDir static Path folder;
    private static Path pack;

    @BeforeAll
    static void writePack() {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
    }

    private static Run run(String... arguments) {
        return run(new Run.Setting(), arguments);
    }

    private static Run run(Run.Setting setting, String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--knowledge";
        all[arguments.length + 1] = pack.toString();
        return setting.run(all);
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void diagnosesAFile() throws IOException {
        var run = run("diagnose", file("case.yaml", CASE), "--diseases", "all");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Ring disease")
                .contains("9 of 10 patients")
                .contains("PMID:1");
    }

    @Test
    void diagnosesStandardInputAndTypedTermsAlike() {
        var typed =
                run(
                        "diagnose",
                        "-o",
                        "annular rash",
                        "-o",
                        "murmur",
                        "-x",
                        "dry eye",
                        "--sex",
                        "female",
                        "--diseases",
                        "all",
                        "--format",
                        "markdown");
        var piped =
                run(
                        new Run.Setting().input(CASE),
                        "diagnose",
                        "-",
                        "--diseases",
                        "all",
                        "--format",
                        "markdown");
        assertThat(typed.err() + piped.err()).isEmpty();
        assertThat(piped.out())
                .isEqualTo(typed.out().replaceFirst("diagnosis", "diagnosis of toy"));
    }

    @Test
    void addsTypedTermsToAFile() {
        var run =
                run(
                        new Run.Setting().input(CASE),
                        "diagnose",
                        "-",
                        "-o",
                        "red eye",
                        "--age",
                        "7y",
                        "--onset",
                        "6m",
                        "--diseases",
                        "all");
        assertThat(run.out())
                .contains("age 7 years")
                .contains("Observed: ring rash; murmur; red eye.");
    }

    @Test
    void theEndingOfTheFileChoosesTheFormat() throws IOException {
        for (var ending : new String[] {"html", "json", "md", "txt"}) {
            var out = folder.resolve("result." + ending);
            var run = run("diagnose", "-o", "murmur", "--diseases", "all", "--out", out.toString());
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(Files.readString(out))
                    .startsWith(
                            switch (ending) {
                                case "html" -> "<!";
                                case "json" -> "{";
                                case "md" -> "# ";
                                default -> "Differential diagnosis";
                            });
        }
    }

    @Test
    void aFailureWritesNoFile() {
        var out = folder.resolve("nothing.json");
        assertThat(run("diagnose", "-o", "nonsense", "--out", out.toString()).code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesWhatIsNoCase() throws IOException {
        refused(2, "There is no case", "diagnose");
        refused(2, "no such file", "diagnose", folder.resolve("none.json").toString());
        refused(2, "folder", "diagnose", folder.toString());
        refused(2, "line 1", "diagnose", file("broken.json", "{\"a\": "));
        refused(2, "'nonsense'", "diagnose", "-o", "nonsense");
        refused(2, "ring rash", "diagnose", "-o", "ring rsh");
        refused(2, "--top can't be 0", "diagnose", "-o", "murmur", "--top", "0");
        refused(2, "--age", "diagnose", "-o", "murmur", "--age", "old");
        refused(2, "--format", "diagnose", "-o", "murmur", "--format", "pdf");
        refused(2, "--tpo", "diagnose", "-o", "murmur", "--tpo", "3");
        var binary = Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, -1, 0x7f});
        refused(2, "binary", "diagnose", binary.toString());
    }

    @Test
    void refusesWhatIsNoKnowledge() throws IOException {
        var none = Run.of("diagnose", "-o", "murmur", "--knowledge", folder + "/none.pack");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("none.pack").doesNotContain("\tat ");
        var bytes = Files.readAllBytes(pack);
        bytes[bytes.length - 1] ^= 1;
        bytes[bytes.length / 2] ^= 1;
        var broken = Files.write(folder.resolve("broken.pack"), bytes);
        var run = Run.of("knowledge", "info", "--knowledge", broken.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("broken.pack").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsASetting() {
        refused(
                5,
                "its folder does not exist",
                "diagnose",
                "-o",
                "murmur",
                "--diseases",
                "all",
                "--out",
                folder + "/no/x");
    }

    @Test
    void explainsAndRefusesUnknownDiseases() throws IOException {
        var file = file("case.yaml", CASE);
        var run = run("explain", file, "--disease", "TOY:3", "--diseases", "all");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Loudness disease (TOY:3) ranks");
        assertThat(run("explain", file, "-d", "toy:3", "--diseases", "all", "-f", "json").out())
                .contains("\"schema\": \"warrant/explanation/2\"");
        refused(3, "TOY:77", "explain", file, "--disease", "TOY:77");
        refused(
                3,
                "may be 5 diseases",
                "explain",
                file,
                "--disease",
                "disease",
                "--diseases",
                "all");
    }

    @Test
    void validates() throws IOException {
        var good = run("validate", file("case.yaml", CASE));
        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("case.yaml: ");
        var bad = run(new Run.Setting().input("observed: [nonsense, HP:1]\n"), "validate", "-");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.out()).contains("error").contains("nonsense").contains("standard input: ");
        assertThat(bad.err()).isEmpty();
    }

    @Test
    void looksUpTerms() {
        assertThat(run("term", "TOY:0013").out())
                .contains("ring rash  TOY:0013")
                .contains("A rash in the shape of a ring.")
                .contains("annular rash")
                .contains("target mark (lay word)")
                .contains("A kind of: red rash (TOY:0012).");
        assertThat(run("term", "Annular", "rash").out()).startsWith("ring rash");
        assertThat(run("term", "TOY:9001").out())
                .contains("this stands for it")
                .contains("ring rash");
        assertThat(run("term", "eye").out()).contains("The nearest names").contains("dry eye");
        refused(2, "zzzz", "term", "zzzz");
    }

    @Test
    void showsDiseases() {
        assertThat(run("disease", "TOY:3").out())
                .contains("Loudness disease  TOY:3")
                .contains("loud murmur (TOY:0022): 17 of 20 patients. PMID:3, PMID:4.")
                .contains("denied");
        assertThat(run("disease", "loud").out()).startsWith("Loudness disease");
        assertThat(run("disease", "disease").out()).contains("may be one of 5 diseases");
        refused(3, "'TOY:99'", "disease", "TOY:99");
    }

    @Test
    void tellsAboutKnowledge() throws IOException {
        assertThat(run("knowledge", "info").out())
                .contains("5 diseases (TOY 5)")
                .contains("Toy world")
                .contains(pack.toString().substring(0, 20));
        assertThat(run("knowledge", "verify").out()).contains("sound").contains("SHA-256");
        assertThat(run("--version").out()).contains("warrant ").contains("knowledge: toy");
        var same = run("knowledge", "diff", pack.toString(), pack.toString());
        assertThat(same.out()).startsWith("No difference");
        var world = ToyWorld.compiler();
        world.compiler().add(ToyWorld.disease(ToyWorld.VAGUE, "Vague disease"));
        world.compiler().add(ToyWorld.VAGUE, ToyWorld.RED_EYE, ToyWorld.counted(1, 2, "PMID:8"));
        var other = folder.resolve("other.pack");
        PackWriter.write(world.knowledge().columns(), "other", other);
        assertThat(run("knowledge", "diff", pack.toString(), other.toString()).out())
                .contains("Associations added: 1")
                .contains("TOY:5 Vague disease: red eye: 1 of 2 patients");
        refused(2, "Name a command", "knowledge");
    }

    @Test
    void theDemoNeedsNothing() {
        var nowhere = folder.resolve("cache").toString();
        var run = new Run.Setting().env("XDG_CACHE_HOME", nowhere).run("demo");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Marfan syndrome").contains("starter");
        var common = new Run.Setting().env("XDG_CACHE_HOME", nowhere).run("demo", "common");
        assertThat(common.out()).contains("Rheumatoid arthritis");
    }

    private static void refused(int code, String part, String... arguments) {
        var run = run(arguments);
        assertThat(run.err()).contains(part).startsWith("warrant: ").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }
}
