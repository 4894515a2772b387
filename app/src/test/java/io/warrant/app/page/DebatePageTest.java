package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyDebates;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class DebatePageTest {

    @Test
    void looksAsExpected() throws IOException {
        var debate = ToyDebates.debate();
        var page =
                DebatePage.render(debate, ToyDebates.ruling(debate.framework()), ToyResults.BASE);
        Golden.check("html/debate.html", page);
        assertThat(page).doesNotContain("<script");
        assertThat(page)
                .contains("marker-end=\"url(#tip-support)\"", "marker-end=\"url(#tip-attack)\"");
    }

    @Test
    void captionsAreCutBetweenWords() {
        assertThat(Captions.cut("a long caption", 8)).isEqualTo("a long…");
        assertThat(Captions.cut("short", 8)).isEqualTo("short");
        assertThat(Captions.lines("one two three four five", 9, 2))
                .containsExactly("one two", "three fo…");
        assertThat(Captions.lines("one", 9, 2)).containsExactly("one");
    }
}
