package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;

/// The commands on calculators.
class CalculatorCommandsTest {

    private static final String[] KIDNEY = {
        "run", "ckd-epi", "-i", "sex=female", "-i", "age=60", "-i", "creatinine=87 umol/L"
    };

    private static Run run(String... arguments) {
        return Run.of(
                Stream.concat(Stream.of("calculator"), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static Run json(String... arguments) {
        return run(
                Stream.concat(Arrays.stream(arguments), Stream.of("--format", "json"))
                        .toArray(String[]::new));
    }

    @Test
    void listsAndFinds() throws IOException {
        Golden.check("calculators.txt", run("list").out());
        assertThat(json("search", "pneumonia").out())
                .contains("\"found\": 3")
                .contains("\"name\": \"psi\"");
        assertThat(run("search", "horoscope").code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void showsAScore() throws IOException {
        Golden.check("calculator-show.txt", run("show", "CURB-65").out());
        assertThat(json("show", "curb-65").out())
                .contains("\"model\": \"CURB-65.v1\"")
                .contains("\"when\":\"over 19.6 mg/dL\"");
    }

    @Test
    void runsWithEveryStep() throws IOException {
        Golden.check("calculation.txt", run(KIDNEY).out());
        Golden.check("calculation.json", json(KIDNEY).out());
    }

    @Test
    void saysWhyItCannotCompute() throws IOException {
        var pressures =
                new String[] {"run", "map", "-i", "systolic=60 mmHg", "-i", "diastolic=9 kPa"};
        assertThat(run(pressures).out())
                .contains(
                        "Cannot compute: diastolic-blood-pressure isn't below"
                                + " systolic-blood-pressure.");
        assertThat(run(pressures).code()).isEqualTo(ExitCode.INPUT);
        assertThat(run(KIDNEY).code()).isEqualTo(ExitCode.OK);
        Golden.check("calculation-refused.json", json(pressures).out());
        assertThat(run("run", "curb-65", "-i", "age=80").out())
                .contains("confusion is missing")
                .doesNotContain("points");
        assertThat(run("run", "ckd-epi", "-i", "age=12 a").out()).contains("made for adults");
    }

    @Test
    void readsInputsFromANoteAndLetsAPersonOverrule() throws IOException {
        var note = Files.createTempFile("note", ".txt");
        try {
            Files.writeString(note, "A 60-year-old woman. She is well.");
            var creatinine = "creatinine=87 umol/L";
            var read = run("run", "ckd-epi", note.toString(), "-i", creatinine);
            assertThat(read.out()).contains("From the record").contains("the patient's age");
            assertThat(read.code()).isEqualTo(ExitCode.OK);
            assertThat(json("run", "ckd-epi", note.toString(), "-i", creatinine).out())
                    .contains("\"from\": \"the patient's sex, female\"");
            var other = run("run", "ckd-epi", note.toString(), "-i", creatinine, "-i", "age=30");
            assertThat(other.out()).doesNotContain("the patient's age");
        } finally {
            Files.delete(note);
        }
    }

    @Test
    void takesSignsAsAbsentOnlyWhereAPersonSaysSo() {
        var centor = new String[] {"run", "centor", "-i", "age=20", "-i", "temperature=38.5 °C"};
        assertThat(run(centor).out()).contains("Cannot compute");
        assertThat(
                        run(Stream.concat(Arrays.stream(centor), Stream.of("--others-absent"))
                                        .toArray(String[]::new))
                                .out())
                .contains("1 point");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(run("run", "ckd-epi", "-i", "creatinine=87").err()).contains("with its unit");
        assertThat(run("run", "ckd-epi", "-i", "creatinine=87 kg").code())
                .isEqualTo(ExitCode.INPUT);
        assertThat(run("run", "ckd-epi", "-i", "cystatin=1").err()).contains("has no input");
        assertThat(run("show", "qtc").err()).contains("qtc-bazett, qtc-framingham");
    }

    @Test
    void measuresItems() throws IOException {
        var file = Files.createTempFile("items", ".csv");
        try {
            Files.writeString(
                    file,
                    """
                    Calculator Name,Relevant Entities,Ground Truth Answer,Lower Limit,Upper Limit
                    Body Mass Index (BMI),"{'weight': [64, 'kg'], 'height': [160, 'cm']}",25,24,26
                    """);
            assertThat(Run.of("bench", "calculators", "--items", file.toString()).out())
                    .contains("Class equation: 1 of 1 (100.0 %)");
        } finally {
            Files.delete(file);
        }
    }
}
