package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Fusion;
import io.warrant.engine.fusion.Opinion;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class SuspectedTextTest {

    @ParameterizedTest
    @CsvSource({
        "HP:0001250 80 %, HP:0001250, 0.8",
        "HP:0001250 80%, HP:0001250, 0.8",
        "Retinal exudate: 0.25, Retinal exudate, 0.25",
        "Seizure .5, Seizure, 0.5",
        "Seizure 1, Seizure, 1"
    })
    void readsATermAndHowLikelyItIs(String text, String term, double probability) {
        assertThat(SuspectedText.parse(text))
                .contains(new SuspectedText(term, probability, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seizure", "80 %", "Seizure 180 %", "Seizure -0.2 x", "Seizure 80"})
    void refusesWhatIsNoProbability(String text) {
        assertThat(SuspectedText.parse(text)).isEmpty();
    }

    @Test
    void keepsWhereAModelSawIt() {
        var origin = new Origin.Perceived("eye.jpg", "120,80 40×30", "fundus", "", 0.3);
        var finding = new Finding.Suspected(TermId.of("HP:0001250"), 0.8125, origin);

        var text = SuspectedText.each(finding);

        assertThat(text)
                .containsExactly(
                        "HP:0001250 0.8125 (eye.jpg, 120,80 40×30, by fundus, prior 0.3000)");
        assertThat(SuspectedText.parse(text.getFirst()))
                .contains(new SuspectedText("HP:0001250", 0.8125, Optional.of(origin)));
    }

    @Test
    void takesNoPriorForAHalfAndKeepsSourcesApart() {
        var seen = new Origin.Perceived("eye.jpg", "", "fundus", "", Opinion.NO_PRIOR);
        var one = new Finding.Suspected(TermId.of("HP:0001250"), 0.9, seen);
        var other =
                new Finding.Suspected(TermId.of("HP:0001250"), 0.2, new Origin.Entry("suspected"));
        var fusion = Fusion.of(List.of(new Opinion("eye.jpg", "eye.jpg", 0.9, 0.5)));
        var both =
                new Finding.Suspected(
                        TermId.of("HP:0001250"),
                        0.7,
                        new Origin.Several(List.of(one, other), fusion));

        assertThat(SuspectedText.parse("HP:0001250 0.9 (eye.jpg, by fundus)"))
                .contains(new SuspectedText("HP:0001250", 0.9, Optional.of(seen)));
        assertThat(SuspectedText.each(both))
                .containsExactly("HP:0001250 0.9000 (eye.jpg, by fundus)", "HP:0001250 0.2000");
    }
}
