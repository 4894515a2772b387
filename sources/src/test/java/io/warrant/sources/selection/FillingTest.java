package io.warrant.sources.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.guideline.Code;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Need;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.ChartReader;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

class FillingTest {

    private static final KnowledgeBase BASE = ToyWorld.knowledge();
    private static final Program PROGRAM = Program.of(ToyModel.model());
    private static final List<Need> NEEDS =
            new Instruments(new NeedReader(BASE)).needs(ToyModel.model());

    private static Filling filling(Chart chart) {
        return Filling.of(PROGRAM, NEEDS, chart, BASE.ontology());
    }

    private static String filled(Filling filling) {
        return filling.filled().stream()
                .map(one -> one.need().code() + "=" + one.value().text())
                .collect(Collectors.joining("; "));
    }

    @Test
    void labelsAndCodesTellWhatIsAskedFor() {
        assertThat(NEEDS)
                .extracting(Need::aspect)
                .containsExactly(
                        new Aspect.Sign(ToyWorld.RED_RASH),
                        new Aspect.Measured(List.of("29463-7", "3141-9")),
                        new Aspect.Age(),
                        new Aspect.Age(),
                        new Aspect.BodySex(),
                        new Aspect.Other("diary"),
                        new Aspect.Age());
        var coded =
                new NeedReader(BASE).need("gt1", "Anything", List.of(new Code("LOINC", "8302-2")));
        assertThat(coded.aspect()).isEqualTo(new Aspect.Measured(List.of("8302-2")));
        assertThat(coded.by()).isEqualTo("its code LOINC::8302-2");
    }

    @Test
    void aLabelThatSaysMoreThanAFindingOrDeniesItIsNotThatFinding() {
        var reader = new NeedReader(BASE);
        for (var label : List.of("Red rash for a week", "No red rash", "History of red rash")) {
            assertThat(reader.need("gt1", label, List.of()).aspect())
                    .isInstanceOf(Aspect.Other.class);
        }
    }

    @Test
    void aNoteFillsInWhatItSaysAndNothingElse() {
        var chart =
                new ChartReader(BASE, Language.EN)
                        .ofNote("A 70-year-old woman, body weight 70000 g, has a ring rash.");
        var filling = filling(chart);
        assertThat(filled(filling))
                .isEqualTo(
                        "gt0005=1 (Present); gt0006=70 kg; gt0007=70 a; gt0008=1 (Yes);"
                                + " gt0009=Female; gt0011=1 (65 or more)");
        assertThat(filling.missing()).extracting(Need::code).containsExactly("gt0010");
        assertThat(filling.isComplete()).isFalse();
        assertThat(new FactWords(BASE.ontology()).known(filling).getFirst().from())
                .isEqualTo("ring rash TOY:0013 observed (“ring rash”, characters 48–57)");
    }

    @Test
    void aCaseMayTellItsValues() {
        var reader = new ChartReader(BASE, Language.EN);
        var record =
                "{\"observed\": \"red rash\", \"measured\": \"Body weight 70000 g.\"}"
                        .getBytes(StandardCharsets.UTF_8);
        var chart = reader.load(new ByteArrayInputStream(record), "case");
        assertThat(filled(filling(chart))).contains("gt0006=70 kg");
        assertThat(reader.values(record)).isEqualTo(chart.values());
        var without = "{\"observed\": \"red rash\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.values(without)).isEmpty();
    }

    @Test
    void whatIsNotMentionedIsUnknown() {
        var chart = new ChartReader(BASE, Language.EN).ofNote("A 40-year-old man has no red rash.");
        assertThat(filled(filling(chart)))
                .isEqualTo(
                        "gt0005=0 (Absent); gt0007=40 a; gt0008=0 (No); gt0009=Male;"
                                + " gt0011=0 (Under 65)");
        assertThat(filling(Chart.EMPTY).filled()).isEmpty();
        assertThat(filling(Chart.EMPTY).missing()).hasSize(7);
    }

    @Test
    void aRelativesValueIsNotThePatients() {
        var chart =
                new ChartReader(BASE, Language.EN)
                        .ofNote("Family history:\nHis mother had a body weight 90 kg.");
        assertThat(chart.values()).isEmpty();
    }

    @Test
    void whatDiffersStaysOpen() {
        var chart =
                new ChartReader(BASE, Language.EN)
                        .ofNote("The weight was 70 kg. Weight 80 kg later. No red rash. Red rash.");
        assertThat(filling(chart).open())
                .extracting(one -> one.need().code() + " " + one.reason())
                .containsExactly(
                        "gt0005 it is both observed and excluded",
                        "gt0006 the record gives 2 values that differ");
    }

    @Test
    void anAgeThatIsNotKnownInWholeYearsStaysOpen() {
        var patient = new Patient(Sex.UNKNOWN, new AgeRange(40, 60), AgeRange.UNKNOWN);
        var filling = filling(new Chart(patient, List.<Finding>of(), List.of(), ""));
        assertThat(filling.filled()).isEmpty();
        assertThat(filling.open()).hasSize(3);
    }

    @Test
    void limitsAreReadFromWordsAndSigns() {
        assertThat(BoundReader.read("Age ≥ 65 years?").orElseThrow().of()).isEqualTo("Age");
        assertThat(BoundReader.read("65-74").orElseThrow().bound().holds(74)).isTrue();
        assertThat(BoundReader.read("Under 65").orElseThrow().bound().holds(65)).isFalse();
        assertThat(BoundReader.read("Above or equals to 75").orElseThrow().bound().holds(75))
                .isTrue();
        assertThat(BoundReader.read("75 or more").orElseThrow().bound().holds(74)).isFalse();
        assertThat(BoundReader.read("Systolic <90mmHg or diastolic ≤60mmHg?")).isEmpty();
        assertThat(BoundReader.read("Grade 3")).isEmpty();
    }
}
