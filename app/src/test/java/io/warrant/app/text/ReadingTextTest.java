package io.warrant.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyNotes;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class ReadingTextTest {

    private static String render(Style style) {
        return ReadingText.render(ToyNotes.read(), new Names(ToyResults.BASE), style);
    }

    @Test
    void looksAsExpected() throws IOException {
        Golden.check("reading.txt", render(Style.PLAIN));
        Golden.check("reading-colours.txt", render(new Style(80, true, true)));
    }

    @Test
    void everyStatusIsListed() {
        assertThat(render(Style.PLAIN))
                .contains("Observed: 2", "Excluded: 1", "Uncertain (not used): 1")
                .contains("Of a relative (not used): 1", "In the past (used as observed): 1")
                .contains("Not said to be there (not used): 1");
    }
}
