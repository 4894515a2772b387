package io.warrant.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyTriages;
import io.warrant.engine.triage.Triage;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.stream.Collectors;

class TriageTextTest {

    @Test
    void aReckonedTriage() throws IOException {
        Golden.check(
                "triage.txt",
                TriageText.render(ToyTriages.reckoned(), ToyTriages.BASE, Style.PLAIN));
    }

    @Test
    void everyKindOfUrgency() throws IOException {
        Golden.check(
                "triage-kinds.txt",
                ToyTriages.kinds().stream()
                        .map(one -> TriageText.render(one, ToyTriages.BASE, Style.PLAIN))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everyTriageCarriesItsCaution() {
        for (var one : ToyTriages.kinds()) {
            var text = TriageText.render(one, ToyTriages.BASE, new Style(1000, false, false));
            assertThat(text).endsWith(Lines.ascii(Triage.CAUTION) + "\n");
        }
    }
}
