package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.engine.argument.Explanation;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class ExplanationPageTest {

    private final String page =
            ExplanationPage.render(ToyReport.explanation(), ToyReport.KNOWLEDGE);

    @Test
    void looksAsExpected() throws IOException {
        Golden.check("html/explanation.html", page);
    }

    @Test
    void showsWhereEachChangeLeads() {
        assertThat(page)
                .containsSubsequence("ring rash</b> were excluded instead", "▲ up 1")
                .containsSubsequence("red eye</b> (observed) were not in the record", "▼ down 2")
                .containsSubsequence("dry eye</b> were observed too", "stays");
    }

    @Test
    void setsItBesideTheFirstClaim() {
        assertThat(page).contains("id=\"claim-TOY-2\"", "id=\"claim-TOY-3\"");
    }

    @Test
    void showsTheFirstClaimOnce() {
        var given = ToyReport.explanation();
        var ofFirst =
                new Explanation(given.basis(), given.first(), given.first(), List.of(), List.of());
        assertThat(ExplanationPage.render(ofFirst, ToyReport.KNOWLEDGE))
                .containsOnlyOnce("id=\"claim-TOY-3\"")
                .contains("No single change to the findings would move it.");
    }
}
