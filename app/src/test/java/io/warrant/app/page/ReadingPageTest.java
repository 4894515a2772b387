package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyNotes;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class ReadingPageTest {

    private static final String PAGE = ReadingPage.render(ToyNotes.read(), ToyResults.BASE);

    @Test
    void looksAsExpected() throws IOException {
        Golden.check("html/reading.html", PAGE);
    }

    @Test
    void escapesTheNote() {
        assertThat(PAGE).contains("&amp; a &lt;i&gt;").doesNotContain("<i>");
    }
}
