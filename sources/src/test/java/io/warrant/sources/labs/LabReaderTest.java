package io.warrant.sources.labs;

import static io.warrant.sources.labs.LabWorld.open;
import static io.warrant.sources.labs.LabWorld.signed;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// Values as they stand in notes.
class LabReaderTest {

    @Test
    void readsValuesWithTheirRangesAndFlags() {
        assertThat(signed("Hb 9.1 g/dL (12.0-16.0)")).containsExactly("+10");
        assertThat(signed("Hemoglobin: 9.1 g/dl")).containsExactly("+10");
        assertThat(signed("sodium 128 mmol/L")).containsExactly("+20");
        assertThat(signed("Na+ 128 mEq/L")).containsExactly("+20");
        assertThat(signed("CK 2,340 U/L (ref < 200)")).containsExactly("+31");
        assertThat(signed("CK 150 IU/L (ref < 200)")).containsExactly("-31");
        assertThat(signed("TSH 8.2 mIU/L H")).containsExactly("+91");
        assertThat(signed("temp 39.2 °C")).containsExactly("+61");
        assertThat(signed("temperature 38.3℃")).containsExactly("+61");
        assertThat(signed("creatinine 1.9 mg/dL [0.6–1.2]")).containsExactly("+41");
        assertThat(signed("Sodium was low at 128 mmol/L (normal range: 135 to 145 mmol/L)."))
                .containsExactly("+20");
        assertThat(signed("urine protein: positive")).containsExactly("+71");
        assertThat(signed("Protein in urine 2+")).containsExactly("+71");
        assertThat(signed("pH 7.21")).containsExactly("+95");
    }

    @Test
    void takesTheUnitOfARangeForTheValuesOwn() {
        assertThat(signed("sodium 128 (RI 135–145 mmol/L)")).containsExactly("+20");
        assertThat(open("sodium 128 (135-145)")).hasSize(1);
    }

    @Test
    void believesTheNotesOwnWord() {
        assertThat(signed("creatinine was elevated at 1.22 mg/dL")).containsExactly("+41");
        assertThat(signed("creatinine decreased to 1.22 mg/dL")).containsExactly("-41");
        assertThat(open("sodium was normal at 128 mmol/L (135-145)"))
                .singleElement()
                .asString()
                .contains("contradiction");
    }

    @Test
    void doesNotTakeAnotherFluidForBlood() {
        assertThat(open("Cerebrospinal fluid: sodium 140 mmol/L. Sodium 128 mmol/L."))
                .containsExactly(
                        "“sodium 140 mmol/L”, characters 21 to 38: it may be of another fluid than"
                                + " blood");
        assertThat(open("Urinalysis\npH 5\nSerum\nsodium 128 mmol/L")).hasSize(1);
        assertThat(signed("Urinalysis\npH 5\nSerum\nsodium 128 mmol/L")).containsExactly("+20");
        assertThat(signed("Urine output fell, BP 150/95 mmHg")).containsExactly("+51", "+53");
        assertThat(open("CSF pressure.\n\nsodium 128 mmol/L")).isEmpty();
    }

    @Test
    void passesOverDoses() {
        assertThat(open("sodium 500 mg twice a day, creatinine 5 mcg/kg/min")).isEmpty();
        assertThat(open("sodium 5 cm")).hasSize(1);
    }

    @Test
    void aBloodPressureIsTwoValues() {
        assertThat(signed("BP 150/95 mmHg")).containsExactly("+51", "+53");
        assertThat(signed("Blood pressure 150/95 mm Hg in both arms")).hasSize(2);
        assertThat(signed("blood pressure was 85/50 mm Hg")).contains("+50");
    }

    @Test
    void pointsAtTheOriginalText() {
        var text = "Ünrelated 😀 line.\nHb 9.1 g/dL, then sodium 140 mmol/L (135-145).";
        var read = LabWorld.READER.read(text, LabWorld.ADULT);
        assertThat(read.mentions())
                .extracting(mention -> ((Origin.Words) mention.origin()).words())
                .containsExactly(
                        "Hb 9.1 g/dL",
                        "sodium 140 mmol/L (135-145)",
                        "sodium 140 mmol/L (135-145)");
        assertThat(read.mentions())
                .allSatisfy(mention -> {
                    var words = (Origin.Words) mention.origin();
                    assertThat(text.substring(words.from(), words.to())).isEqualTo(words.words());
                });
    }

    @Test
    void listsWhatItDidNotUnderstand() {
        assertThat(open("On day 2: Na+ 128, well."))
                .containsExactly("“Na+ 128”, characters 10 to 17: it has no unit");
        assertThat(open("sodium 128"))
                .containsExactly("“sodium 128”, characters 0 to 10: it has no unit");
        assertThat(open("sodium 128-132 mmol/L")).hasSize(1);
        assertThat(open("sodium 1.280 mmol/L"))
                .containsExactly(
                        "“sodium 1.280 mmol/L”, characters 0 to 19: its number may be read in more"
                                + " than one way");
        assertThat(open("sodium 12,8 mmol/L")).hasSize(1);
        assertThat(signed("sodium of 128 mmol/L. A week later")).containsExactly("+20");
        assertThat(open("glucose 250 mg/dL"))
                .containsExactly(
                        "“glucose 250 mg/dL”, characters 0 to 17: no range is given with it, and"
                                + " none is known");
        assertThat(open("Sodium 128 mmol/L (135-145) H"))
                .singleElement()
                .asString()
                .contains("contradiction");
        assertThat(open("urine protein trace")).hasSize(1);
    }

    @Test
    void shortNamesNeedANumberAndAFittingUnit() {
        for (var text :
                List.of("Na 128", "HR 2 weeks", "hb 9 g/dL", "Cr 5 cm", "BP 150/95", "Hb 9")) {
            assertThat(signed(text)).isEmpty();
            assertThat(open(text)).as(text).isEmpty();
        }
    }

    @Test
    void readsNothingElse() {
        for (var text :
                List.of(
                        "",
                        "No sodium was measured.",
                        "sodium 3/5/2020 mmol/L",
                        "HbA 9 g/dL",
                        "disodium 128 mmol/L",
                        "Sodium, potassium and 128 mmol/L",
                        "protein positive")) {
            assertThat(signed(text)).as(text).isEmpty();
            assertThat(open(text)).as(text).isEmpty();
        }
    }

    @Test
    void endsWithHostileNotesOfMegabytes() {
        int size = 5_000_000;
        for (var piece :
                List.of(
                        "1",
                        " ",
                        "Hb ",
                        "Hb 9",
                        "a",
                        "Hb 9 g/dL(",
                        "sodium (",
                        "sodium 1",
                        "sodium ",
                        "protein in ",
                        "Na+",
                        "\n",
                        "Hb < 1/",
                        "sodium : = - ",
                        "sodium 5 cm ",
                        "😀",
                        "total bilirubin. ")) {
            var text = piece.repeat(size / piece.length());
            var read = LabWorld.READER.read(text, LabWorld.ADULT);
            assertThat(read.mentions().size() + read.notUnderstood().size())
                    .as(piece)
                    .isLessThanOrEqualTo(2 * LabReader.MOST + 1);
        }
    }

    @Test
    void saysWhenANoteHasMoreValuesThanAreRead() {
        var read =
                LabWorld.READER.read(
                        "sodium 128 mmol/L. ".repeat(LabReader.MOST + 5), LabWorld.ADULT);
        assertThat(read.mentions()).hasSize(LabReader.MOST);
        assertThat(read.notUnderstood())
                .singleElement()
                .satisfies(ignored -> assertThat(ignored.reason()).contains("more values"));
    }

    @Test
    void survivesAnyMixtureOfItsOwnPieces() {
        long seed = 20261120;
        var random = new Random(seed);
        var pieces =
                List.of(
                        "Hb",
                        "sodium",
                        "BP",
                        "Na+",
                        " ",
                        "9.1",
                        "128",
                        "/",
                        "(",
                        ")",
                        "[",
                        "-",
                        "–",
                        "g/dL",
                        "mmol/L",
                        "x10^9/L",
                        "H",
                        "<",
                        "ref",
                        ":",
                        "\n",
                        "1,200",
                        "to",
                        "+",
                        "😀",
                        "positive",
                        "urine protein",
                        "%",
                        "{",
                        "10*");
        for (int note = 0; note < 3000; note++) {
            var text = new StringBuilder();
            for (int piece = 0; piece < 12; piece++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
                text.append(random.nextBoolean() ? " " : "");
            }
            var read = LabWorld.READER.read(text.toString(), LabWorld.ADULT);
            assertThat(read.mentions())
                    .as("seed " + seed + ": " + text)
                    .allSatisfy(mention -> {
                        var words = (Origin.Words) mention.origin();
                        assertThat(text.substring(words.from(), words.to()))
                                .isEqualTo(words.words());
                    });
        }
    }
}
